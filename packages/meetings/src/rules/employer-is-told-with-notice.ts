import { isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, every, hasHappened, pendingUntil } from '@deputy-work/rules';
import { notices } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * With every notice to a deputy goes one to the employer (一并通知代表所在单位).
 *
 * Open on the day of the notice; from the next day on, whoever's employer has not been told is named, until the employer is. Source: plan item 35.
 */
export const employerIsToldWithNotice = /* @__PURE__ */ defineRule({
  id: 'meetings.notice.employer-told',
  package: thisPackage,
  basis: [cite(35, '在通知代表参加履职活动时，一并通知代表所在单位')],
  subjects: notices,
  indexes: { congressById },
  appliesTo: (notice, { asOf, congressById }) =>
    notice.sentOn <= asOf &&
    notice.recipients.some(({ hasNoEmployer }) => hasNoEmployer === undefined) &&
    isOfLevel(['national'], notice, congressById),
  governedOn: ({ sentOn }) => sentOn,
  check: ({ sentOn, recipients }, _, { asOf }) => {
    const employed = recipients.filter(({ hasNoEmployer }) => hasNoEmployer === undefined);
    const untold = employed.filter(({ employerToldOn }) => !hasHappened(employerToldOn, asOf));
    const answer = every(
      employed.length,
      untold.map(({ deputyId }) => deputyId),
      'employer',
    );
    return pendingUntil(sentOn, asOf, answer);
  },
});
