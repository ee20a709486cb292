import { dayAfter, isInForce, type Force, type LocalDate, type Rule } from '@deputy-work/rules';

/** What force a rule has from a day on, until the next such day; none while no source is in force. */
export interface ForceSince {
  readonly from: LocalDate;
  readonly force: Force | undefined;
}

// A statute outweighs a local rule, and that a plan.
const heaviestFirst = ['statute', 'local', 'plan'] as const;

function forceOn({ aim, basis }: Rule, day: LocalDate): Force | undefined {
  const kinds = basis.flatMap(({ instrument }) => (isInForce(instrument, day) ? [instrument.kind] : []));
  const heaviest = heaviestFirst.find((kind) => kinds.includes(kind));
  return aim && heaviest !== undefined ? 'aim' : heaviest;
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
