import type { Term } from '@deputy-work/congress';

/** The words of the field that one package defines. */
export interface Vocabulary {
  readonly package: { readonly name: string; readonly version: string };
  readonly terms: readonly Term[];
}
