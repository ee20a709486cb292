import { isCancelled, isOfLevel } from '@deputy-work/congress';
import {
  defineRule,
  openUntil,
  satisfied,
  violated,
  type Answer,
  type Citation,
  type LocalDate,
  type Surroundings,
} from '@deputy-work/rules';
import { involvements } from '../facts.ts';
import type { Involvement, InvolvementKind } from '../schema/index.ts';
import { national } from './levels.ts';
import { congressById } from './lookups.ts';
import { missingFact } from './missing-fact.ts';
import { governedOnStart } from './start.ts';
import { thisPackage } from './this-package.ts';

/** What every rule on work that deputies are invited to looks up. */
export const involvementIndexes = { congressById };

/** Whether it is work of the NPC of one of the kinds, and not called off. */
export const isNationalWork = (
  involvement: Involvement,
  kinds: readonly InvolvementKind[],
  { asOf, congressById }: Surroundings<typeof involvementIndexes>,
): boolean | Answer =>
  kinds.includes(involvement.kind) &&
  !isCancelled(involvement, asOf) &&
  isOfLevel(national, involvement, congressById);

/** Whether a deputy was invited: open until the first day of the work, too late after it. */
export function invitedByStart({ startsOn }: Involvement, isInvited: boolean, asOf: LocalDate): Answer {
  if (startsOn === undefined) return missingFact('startsOn');
  return isInvited
    ? satisfied
    : openUntil(startsOn, asOf, violated({ remedy: { code: 'add', amount: 1, unit: 'deputy' } }));
}

/** Defines a rule that deputies are invited to work of some kinds. The plan gives no number, so one is enough; the first day of the work governs. */
export const defineInviting = <const Id extends string>(
  id: Id,
  kinds: readonly InvolvementKind[],
  citation: Citation,
) =>
  defineRule({
    id,
    package: thisPackage,
    basis: [citation],
    subjects: involvements,
    indexes: involvementIndexes,
    appliesTo: (involvement, surroundings) => isNationalWork(involvement, kinds, surroundings),
    governedOn: governedOnStart,
    check: (involvement, _, { asOf }) => invitedByStart(involvement, involvement.invitedIds.length > 0, asOf),
  });
