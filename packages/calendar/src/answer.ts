/** No arrangement of days off (放假安排) is in the data for a year that decides the question. Never replaced by a guess. */
export interface NoHolidayData {
  readonly known: false;
  readonly reason: 'no-holiday-data';
  /** The first year that is missing. For the last week of December that is also the next one, whose notice sets New Year's days off. */
  readonly year: number;
}

/** A value, or the year whose holiday data is missing. Look at `known` first: the object itself is always truthy. */
export type Answer<T> = { readonly known: true; readonly value: T } | NoHolidayData;
