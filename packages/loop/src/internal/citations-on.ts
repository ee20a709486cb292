import type { Source } from '@deputy-work/congress';
import { isInForce, type Citation, type LocalDate } from '@deputy-work/rules';

/** Those of the sources that are provisions in force on the day. */
export const citationsOn = (sources: readonly Source[], day: LocalDate): readonly Citation[] =>
  sources.filter((source): source is Citation => 'instrument' in source && isInForce(source.instrument, day));
