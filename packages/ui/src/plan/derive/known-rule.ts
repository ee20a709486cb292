import type { Rule } from '@deputy-work/rules';

/** What the plan’s components need to know of a rule that exists. */
export type KnownRule = Pick<Rule, 'id' | 'basis' | 'parameters'>;
