/**
 * A place by its administrative division code (行政区划代码, GB/T 2260): 2 digits for a province, 4 for a city, 6 for a county;
 * 9 with the township part of GB/T 10114. No code is the nation.
 */
export type Jurisdiction = string;

/** The form of an administrative division code. */
export const jurisdictionShape = /^\d{2}(\d{2}(\d{2}(\d{3})?)?)?$/;

/** Whether `code` has the form of an administrative division code. It says nothing about whether the place exists. */
export const isJurisdiction = (code: string): boolean => jurisdictionShape.test(code);

/** The place and those around it, the most specific first: `330106` → `330106`, `3301`, `33`. */
export function withParents(code: Jurisdiction): readonly Jurisdiction[] {
  return [9, 6, 4, 2].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}
