import { isOfLevel } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';
import { defineRule, none } from '@deputy-work/rules';
import { residenceRegisters } from '../facts.ts';
import { congressById } from '../internal/lookups.ts';
import { missingFact } from '../internal/missing-fact.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies reside at the session, or are excused (代表住会). Asks each register once and names those who are away without consent. Source: plan item 11.
 */
export const deputyResidesAtSession = /* @__PURE__ */ defineRule({
  id: 'meetings.residence.kept',
  package: thisPackage,
  basis: [cite(11, '严格住会制度')],
  subjects: residenceRegisters,
  indexes: { congressById },
  appliesTo: (register, { asOf, congressById }) =>
    register.on <= asOf && isOfLevel(['national'], register, congressById),
  governedOn: ({ on }) => on,
  check: ({ entries }) => {
    const away = entries.filter(({ status }) => status === 'away-without-consent');
    if (away.length === 0 && entries.some(({ status }) => status === undefined)) {
      return missingFact('entries.status');
    }
    return none(
      away.map(({ deputyId }) => deputyId),
      'deputy',
    );
  },
});
