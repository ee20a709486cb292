import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { halfDays } from '../codes/half-days.ts';
import { halfDayTerm, headcountTerm, quorumBaseTerm, sittingTerm } from '../terms/meeting.ts';
import { Count } from './primitives.ts';

/** Half-day (半天). */
export const HalfDay = codeOf(halfDays).meta(metaOf('HalfDay', halfDayTerm));
export type HalfDay = z.infer<typeof HalfDay>;

/** Quorum base (应到人数): elected less vacancies. */
export const QuorumBase = z
  .strictObject({
    elected: Count.describe('How many were elected, or how many members there are. 选出的人数。'),
    vacancies: Count.describe('How many of them have left since. 出缺的人数。'),
  })
  .superRefine(({ elected, vacancies }, context) => {
    if (vacancies <= elected) return;
    context.addIssue({ code: 'custom', path: ['vacancies'], message: 'must not be more than elected' });
  })
  .meta(metaOf('QuorumBase', quorumBaseTerm));
export type QuorumBase = z.infer<typeof QuorumBase>;

/** Headcount (实到人数), as announced. */
export const Headcount = z
  .strictObject({
    inPerson: Count.describe('In the hall. 现场出席人数。'),
    byVideo: Count.describe('By video. 视频出席人数。'),
  })
  .meta(metaOf('Headcount', headcountTerm));
export type Headcount = z.infer<typeof Headcount>;

/** Sitting (半天会议): one half-day of a meeting. */
export const Sitting = z
  .strictObject({
    id: Id,
    meetingId: Id,
    on: LocalDate,
    half: HalfDay,
    base: QuorumBase.optional().describe('Absent where nobody counts a quorum. 不计算法定人数的不填。'),
    headcount: Headcount.optional().describe(
      'What was announced; a sheet, where there is one, counts before it. 会上宣布的人数；有出席登记表的，以登记表为准。',
    ),
    cancelledOn: LocalDate.optional().describe('The day it was called off. 取消日期。'),
  })
  .meta(metaOf('Sitting', sittingTerm));
export type Sitting = z.infer<typeof Sitting>;
