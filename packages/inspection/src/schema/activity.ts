import { distinctBy, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { activityTerm } from '../terms.ts';
import { ActivityKind } from './activity-kind.ts';
import { ActivityReport } from './activity-report.ts';
import { Arrangement } from './arrangement.ts';
import { Destination } from './destination.ts';
import { Hearing } from './hearing.ts';
import { Member } from './member.ts';
import { Participation } from './participation.ts';
import { Words } from './primitives.ts';
import { Results } from './results.ts';
import { View } from './view.ts';

const absentInADraft = (en: string, zh: string) => `${en}; absent in a draft. ${zh}；草稿可以不填。`;

/**
 * Activity (视察调研检查活动): one team to one place, from its draft to the feedback of its results.
 *
 * A draft may be incomplete; a rule that needs what is absent says so. What is `planned` and what `happened` are different facts.
 */
export const Activity = z
  .strictObject({
    id: Id,
    congressId: Id,
    title: Words.describe('Title. 名称。'),
    kind: ActivityKind,
    organiserId: Id.describe('The body that organises it. 组织活动的机构。'),
    entrustedBodyId: Id.optional().describe('The body entrusted with organising it. 受委托组织的机构。'),
    electoralUnitId: Id.optional().describe('Whose deputies it gathers. 参加代表所在的选举单位。'),
    destination: Destination.optional().describe(absentInADraft('Where it goes', '目的地')),
    topics: z.array(Words).describe('What it looks into. 视察、调研、检查的内容。'),
    departsOn: LocalDate.optional().describe(absentInADraft('Planned departure', '计划出发日期')),
    returnsOn: LocalDate.optional().describe(absentInADraft('Planned return', '计划返回日期')),
    departedOn: LocalDate.optional().describe(
      'The day the team left; absent until it has. 实际出发日期；尚未出发的不填。',
    ),
    cancelledOn: LocalDate.optional().describe('The day it was called off. 取消日期。'),
    crossesElectoralUnits: z
      .boolean()
      .optional()
      .describe(
        'Whether deputies go beyond the area of their own electoral unit. 是否跨原选举单位行政区域。',
      ),
    arrangement: Arrangement.optional(),
    members: z.array(Member),
    deputies: Participation,
    views: z.array(View).superRefine(distinctBy(({ id }) => id, 'id')),
    report: ActivityReport.optional(),
    hearings: z.array(Hearing).superRefine(distinctBy(({ id }) => id, 'id')),
    results: Results.optional(),
  })
  .superRefine(({ departsOn, returnsOn, departedOn, cancelledOn }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (departsOn && returnsOn && returnsOn < departsOn)
      refuse(['returnsOn'], 'must not be before departsOn');
    if (departedOn && cancelledOn) refuse(['cancelledOn'], 'must be absent once the team has left');
  })
  .meta(metaOf('Activity', activityTerm));
export type Activity = z.infer<typeof Activity>;
