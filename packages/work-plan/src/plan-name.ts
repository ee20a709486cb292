/** One spelling of a name. With `items` it counts only there: 平台 alone means the deputies' platform in one item, anything elsewhere. */
export interface Spelling {
  readonly printed: string;
  readonly items?: readonly number[];
}

/** A body (机构), or a system, platform or register (系统、平台、台账), by all the names a plan prints for it, slips of the pen included. */
export interface PlanName {
  readonly code: string;
  readonly names: readonly Spelling[];
}
