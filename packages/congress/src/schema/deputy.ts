import * as z from 'zod';
import { findOverlap } from '../internal/find-overlap.ts';
import { metaOf } from './meta-of.ts';
import { deputyTerm } from '../terms/deputy.ts';
import { Mandate } from './mandate.ts';
import { OccupationGroup } from './occupation-group.ts';
import { Id, Name } from './primitives.ts';
import { Suspension } from './suspension.ts';
import { orUnknown } from './unknown.ts';

/** Deputy (人大代表): one person in one congress. Mandates and suspensions are listed in order of time and do not overlap. */
export const Deputy = z
  .strictObject({
    id: Id,
    congressId: Id,
    name: Name,
    isGrassRoots: orUnknown(z.boolean()).describe(
      'Whether the congress counts the deputy as grass-roots. 是否基层代表。',
    ),
    occupationGroup: orUnknown(OccupationGroup),
    fieldsOfExpertise: orUnknown(z.array(z.string().regex(/\S/, 'must not be blank'))).describe(
      'What the deputy knows about, in the words of the congress. 专业领域。',
    ),
    electoralUnitId: Id,
    delegationId: Id.optional().describe(
      'Absent where the congress forms no delegations. 不组成代表团的，不填。',
    ),
    mandates: z.array(Mandate).min(1),
    suspensions: z.array(Suspension).describe('Empty when there was none. 没有的为空。'),
  })
  .superRefine((deputy, context) => {
    for (const list of ['mandates', 'suspensions'] as const) {
      const index = findOverlap(deputy[list]);
      if (index === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [list, index, 'from'],
        message: 'must be after the end of the one before it; list them in order of time',
      });
    }
  })
  .meta(metaOf('Deputy', deputyTerm));
export type Deputy = z.infer<typeof Deputy>;
