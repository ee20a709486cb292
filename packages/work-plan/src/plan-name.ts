import type { NonEmpty, Text } from '@deputy-work/rules';

/** Something that plans name: a body (机构), or a system, platform or register (系统、平台、台账). */
export interface PlanName {
  readonly code: string;
  readonly name: Text;
  /** Every way the plan prints it, slips of the pen included, so that a search for one spelling misses none. */
  readonly printedAs: NonEmpty<string>;
}
