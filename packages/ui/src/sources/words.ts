export interface SourcesWords {
  readonly title: string;
  /** The button that opens a source: what it says, and the same with the source for who hears it out of its place. */
  readonly details: string;
  readonly detailsOf: (source: string) => string;
  readonly inForce: string;
  readonly since: (from: string) => string;
  readonly between: (from: string, to: string) => string;
  /** No source confirms the first day of the version. */
  readonly unverified: string;
  readonly quoted: string;
  readonly sentence: string;
  readonly loading: string;
  readonly notHeld: string;
  readonly failed: string;
  readonly open: string;
  readonly close: string;
}
