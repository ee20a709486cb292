import { inspectionRules } from '@deputy-work/inspection';
import type { Rule } from '@deputy-work/rules';

/** What the screens show of a rule that stands in the packages. */
export type KnownRule = Pick<Rule, 'id' | 'basis' | 'parameters'>;

/** The rules of all packages that this app shows. */
export const rules: readonly KnownRule[] = inspectionRules;
