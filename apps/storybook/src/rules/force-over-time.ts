import { dayAfter, forceOn, type Force, type LocalDate, type Rule } from '@deputy-work/rules';

/** What force a rule has from a day on, until the next such day; none while no source is in force. */
export interface ForceSince {
  readonly from: LocalDate;
  readonly force: Force | undefined;
}

/** The force of a rule over time, by the sources in force: policy in one year, nothing after it, then statute. */
export function forceOverTime(rule: Rule): readonly ForceSince[] {
  const days = rule.basis.flatMap(({ instrument: { inForce } }) => {
    if (inForce === 'unverified') return [];
    return inForce.to === undefined ? [inForce.from] : [inForce.from, dayAfter(inForce.to)];
  });
  return [...new Set(days)]
    .sort()
    .map((from) => ({ from, force: forceOn(rule, from) }))
    .filter(({ force }, index, all) => index === 0 || force !== all[index - 1]?.force);
}
