import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { leaveAuthorities } from '../codes/leave-authorities.ts';
import { leaveForms } from '../codes/leave-forms.ts';
import { leaveGrounds } from '../codes/leave-grounds.ts';
import { leaveOutcomes } from '../codes/leave-outcomes.ts';
import { leaveScopes } from '../codes/leave-scopes.ts';
import {
  leaveAuthorityTerm,
  leaveDecisionTerm,
  leaveFormTerm,
  leaveGroundTerm,
  leaveOutcomeTerm,
  leaveRequestTerm,
  leaveScopeTerm,
} from '../terms/attendance.ts';
import { DistinctIds } from './primitives.ts';

/** Scope of leave (请假范围). */
export const LeaveScope = codeOf(leaveScopes).meta(metaOf('LeaveScope', leaveScopeTerm));
export type LeaveScope = z.infer<typeof LeaveScope>;

/** Ground of leave (请假原因). */
export const LeaveGround = codeOf(leaveGrounds).meta(metaOf('LeaveGround', leaveGroundTerm));
export type LeaveGround = z.infer<typeof LeaveGround>;

/** Form of leave (请假形式). */
export const LeaveForm = codeOf(leaveForms).meta(metaOf('LeaveForm', leaveFormTerm));
export type LeaveForm = z.infer<typeof LeaveForm>;

/** Leave authority (请假受理人): who is asked, or who approves. */
export const LeaveAuthority = codeOf(leaveAuthorities).meta(metaOf('LeaveAuthority', leaveAuthorityTerm));
export type LeaveAuthority = z.infer<typeof LeaveAuthority>;

/** Outcome of leave (请假结果). */
export const LeaveOutcome = codeOf(leaveOutcomes).meta(metaOf('LeaveOutcome', leaveOutcomeTerm));
export type LeaveOutcome = z.infer<typeof LeaveOutcome>;

/** Leave decision (请假答复). */
export const LeaveDecision = z
  .strictObject({ outcome: LeaveOutcome, by: LeaveAuthority, on: LocalDate })
  .meta(metaOf('LeaveDecision', leaveDecisionTerm));
export type LeaveDecision = z.infer<typeof LeaveDecision>;

/** Leave request (请假). */
export const LeaveRequest = z
  .strictObject({
    id: Id,
    congressId: Id,
    deputyId: Id,
    sessionId: Id,
    scope: LeaveScope,
    sittingIds: DistinctIds.describe('Empty when it is the whole session. 整次会议请假的为空。'),
    ground: LeaveGround,
    form: LeaveForm.optional().describe('Absent while it is not on record. 没有记录的不填。'),
    addressee: LeaveAuthority.optional().describe('Absent while it is not on record. 没有记录的不填。'),
    askedOn: LocalDate.describe('The day leave was asked for. 请假日期。'),
    decision: LeaveDecision.optional().describe('Absent until somebody has decided. 尚未答复的不填。'),
  })
  .superRefine(({ scope, sittingIds, askedOn, decision }, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (scope === 'session' && sittingIds.length > 0)
      refuse(['sittingIds'], 'must be empty when leave is asked from the whole session');
    if (scope !== 'session' && sittingIds.length === 0)
      refuse(['sittingIds'], 'must name the sittings unless leave is asked from the whole session');
    if (decision !== undefined && decision.on < askedOn)
      refuse(['decision', 'on'], 'must not be before askedOn');
  })
  .meta(metaOf('LeaveRequest', leaveRequestTerm));
export type LeaveRequest = z.infer<typeof LeaveRequest>;
