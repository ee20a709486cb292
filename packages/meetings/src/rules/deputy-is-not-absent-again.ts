import { deputiesLaw2015, deputiesLaw2025 } from '@deputy-work/congress/instruments';
import { article, defineRule, lessThan } from '@deputy-work/rules';
import { deputies } from '../facts.ts';
import { absenceIndexes, absencesOf } from '../internal/absences.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';
import { maximumUnapprovedAbsences } from '../parameters/maximum-unapproved-absences.ts';

/**
 * A deputy is not absent from sessions of the own congress without approval so often that the qualification ends (未经批准不出席会议与代表资格终止).
 *
 * Sessions need not follow each other. The law of the day the last of them closed governs, and without any that of the day of asking. Evidence names
 * the sessions. Sources: Deputies Law 2015, art. 49; 2025, art. 62.
 */
export const deputyIsNotAbsentAgain = /* @__PURE__ */ defineRule({
  id: 'meetings.absence.qualification-kept',
  package: thisPackage,
  basis: [article(deputiesLaw2015, 49), article(deputiesLaw2025, 62)],
  subjects: deputies,
  parameters: { maximum: maximumUnapprovedAbsences },
  indexes: absenceIndexes,
  appliesTo: ({ mandates }, { asOf }) => mandates.some(({ from }) => from <= asOf),
  governedOn: (deputy, surroundings) =>
    absencesOf(deputy, surroundings).at(-1)?.closedOn ?? surroundings.asOf,
  check: (deputy, { maximum }, surroundings) => {
    const absences = absencesOf(deputy, surroundings);
    const certain = absences.filter(({ isCertain }) => isCertain);
    const answer = lessThan(certain.length, maximum);
    if (absences.length === 0) return answer;
    if (answer.outcome === 'satisfied' && absences.length >= maximum.value)
      return missingFact('entries.status');
    return { ...answer, evidence: certain.map(({ session }) => session.id) };
  },
});
