import type { Variation } from '@deputy-work/rules';

export interface ParametersWords {
  /** The caption of a history. */
  readonly history: (label: string) => string;
  readonly nation: string;
  readonly place: (code: string) => string;
  readonly within: (duration: string) => string;
  readonly before: (day: string) => string;
  readonly after: (day: string) => string;
  readonly between: (after: string, before: string) => string;
  readonly always: string;
  readonly noValue: string;
  readonly leftToPlaces: string;
  readonly noLocalValue: string;
  /** Marks where the day of asking lies. */
  readonly inForceOn: (day: string) => string;
  readonly dayLiesHere: (day: string) => string;
  readonly variation: Readonly<Record<Variation, string>>;
}
