import type { Citation } from './citation.ts';
import { isInForce } from './instrument.ts';
import type { LocalDate } from './local-date.ts';
import type { Force, Rule } from './rule.ts';

type Cited = Pick<Rule, 'aim' | 'basis'>;

// A statute outweighs a local rule, and that a plan.
const heaviestFirst = ['statute', 'local', 'plan'] as const;

/** The sources of a rule that are in force on a day. */
export const basisOn = ({ basis }: Pick<Rule, 'basis'>, day: LocalDate): readonly Citation[] =>
  basis.filter(({ instrument }) => isInForce(instrument, day));

/** What force a rule has by those of its sources that are in force. */
export function forceBy({ aim }: Pick<Rule, 'aim'>, inForce: readonly Citation[]): Force | undefined {
  if (aim && inForce.length > 0) return 'aim';
  const kinds = inForce.map(({ instrument }) => instrument.kind);
  return heaviestFirst.find((kind) => kinds.includes(kind));
}

/** Force (效力) of a rule on a day: that of the heaviest source in force; undefined while none is. */
export const forceOn = (rule: Cited, day: LocalDate): Force | undefined => forceBy(rule, basisOn(rule, day));
