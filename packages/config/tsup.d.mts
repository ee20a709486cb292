import type { Options } from 'tsup';
/** tsup for a published package; the entries are read from the `exports` of its package.json. */
export declare function library(overrides?: Options): unknown;
