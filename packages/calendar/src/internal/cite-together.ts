import type { Citation } from '@deputy-work/rules';

/** The citations in a language's words, an instrument's title said once: of articles in the same one only the place is repeated. */
export const citeTogether = (
  basis: readonly Citation[],
  inWords: (citation: Citation) => string,
): readonly string[] =>
  basis.map((citation, i) => {
    const { instrument } = citation;
    const isSameAsBefore = basis[i - 1]?.instrument.id === instrument.id;
    return isSameAsBefore ? inWords(citation).slice(inWords({ instrument }).length) : inWords(citation);
  });
