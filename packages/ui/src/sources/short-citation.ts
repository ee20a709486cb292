import type { Citation, Locale } from '@deputy-work/rules';

/** Where a citation points, without the words it quotes. */
export const withoutWords = ({ instrument, place }: Citation): Citation =>
  place === undefined ? { instrument } : { instrument, place };

/** A citation as it stands in a sentence: instrument and place, without version and words. */
export function shortCitation({ instrument, place }: Citation, { kernel }: Locale): string {
  const { id, kind, title, inForce } = instrument;
  const unversioned = { id, kind, title, inForce };
  return kernel.citation(
    place === undefined ? { instrument: unversioned } : { instrument: unversioned, place },
  );
}
