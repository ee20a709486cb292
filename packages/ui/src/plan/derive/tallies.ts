import type { Tally } from '@deputy-work/rules';

/** Why there is no report: it is on its way, it could not be read, or nobody asks how the facts stand. */
export type NoReport = 'waiting' | 'unread' | 'unasked';

/** The tallies of a report by rule, or why there are none. */
export type Tallies = Readonly<Record<string, Tally>> | NoReport;
