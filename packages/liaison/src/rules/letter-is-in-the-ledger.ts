import { isOfLevel } from '@deputy-work/congress';
import { dayOf } from '@deputy-work/loop';
import { cite } from '@deputy-work/plan-2022';
import { containsAll, defineRule, hasHappened, leftToJudgement, type LocalDate } from '@deputy-work/rules';
import { letters } from '../facts.ts';
import { national } from '../internal/levels.ts';
import { congressById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { requiredLedgerStates } from '../parameters/required-ledger-states.ts';
import type { Letter } from '../schema/index.ts';

const words = '落实好全国人大代表来信“建台账、建规范、建机制、及时报”工作机制';

/**
 * Every letter from a deputy is entered in the ledger and reported (代表来信建台账、及时报).
 *
 * No day is given: while the file is open the pace is left to people, once it is closed both must be there. The day it was received governs. Source:
 * plan item 22.
 */
export const letterIsInTheLedger = /* @__PURE__ */ defineRule({
  id: 'liaison.letters.in-the-ledger',
  package: thisPackage,
  basis: [cite(22, words)],
  subjects: letters,
  parameters: { states: requiredLedgerStates },
  indexes: { congressById },
  appliesTo: (letter, { asOf, congressById }) =>
    dayOf(letter, 'heard', asOf) !== undefined && isOfLevel(national, letter, congressById),
  governedOn: (letter, { asOf }) => dayOf(letter, 'heard', asOf) ?? missingFact('heardOn'),
  check: (letter, { states }, { asOf }) => {
    const answer = containsAll(statesOf(letter, asOf), states);
    const isOpen = !hasHappened(letter.closedOn, asOf);
    return answer.outcome === 'violated' && isOpen ? leftToJudgement(words) : answer;
  },
});

const statesOf = ({ enteredOn, reportedOn }: Letter, asOf: LocalDate): readonly string[] => [
  ...(hasHappened(enteredOn, asOf) ? ['entered'] : []),
  ...(hasHappened(reportedOn, asOf) ? ['reported'] : []),
];
