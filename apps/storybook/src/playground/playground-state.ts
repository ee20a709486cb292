import type { Jurisdiction, LocalDate } from '@deputy-work/rules';
import type { RuleCase } from '../rules/topic.ts';

/** All that one can turn. Facts and hypothetical values may be wrong while somebody is typing. */
export interface PlaygroundState {
  /** Which of the rule’s cases it began with. */
  readonly caseIndex: number;
  readonly asOf: LocalDate;
  /** The place whose own values apply; none means the national ones. */
  readonly place?: Jurisdiction | undefined;
  readonly facts: unknown;
  /** Hypothetical values, by parameter id. */
  readonly whatIf: Readonly<Record<string, unknown>>;
}

/** Where a case begins. */
export const stateOfCase = ({ asOf, jurisdiction, facts }: RuleCase, caseIndex: number): PlaygroundState => ({
  caseIndex,
  asOf,
  ...(jurisdiction === undefined ? {} : { place: jurisdiction }),
  facts,
  whatIf: {},
});
