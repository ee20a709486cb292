import type { Congress } from '@deputy-work/congress';
import type { LiaisonYear } from '@deputy-work/liaison';
import type { LocalDate } from '@deputy-work/rules';
import type { LiaisonFilter } from './liaison-filter.ts';

/** Of which congress and which year the page tells. */
export interface LiaisonScope {
  readonly congressId: string;
  readonly year: number;
  /** The year as it is on record, which the rules ask about; absent where contact is not counted in it. */
  readonly liaisonYear: LiaisonYear | undefined;
  /** The years one can choose, the latest first. */
  readonly years: readonly number[];
}

/** The congress and the year that are asked for; else a congress that counts contact, and the year of asking. Undefined where there is no congress. */
export function liaisonScopeOf(
  { congress, year: asked }: Pick<LiaisonFilter, 'congress' | 'year'>,
  congresses: readonly Congress[],
  liaisonYears: readonly LiaisonYear[],
  asOf: LocalDate,
): LiaisonScope | undefined {
  const counting = new Set(liaisonYears.map(({ congressId }) => congressId));
  const chosen =
    congresses.find(({ id }) => id === congress) ??
    congresses.find(({ id, level }) => level === 'national' && counting.has(id)) ??
    congresses.find(({ id }) => counting.has(id)) ??
    congresses[0];
  if (chosen === undefined) return undefined;
  const own = liaisonYears.filter(({ congressId }) => congressId === chosen.id);
  const yearOfAsking = Number(asOf.slice(0, 4));
  const year = asked ?? yearOfAsking;
  return {
    congressId: chosen.id,
    year,
    liaisonYear: own.find((each) => each.year === year),
    years: [...new Set([yearOfAsking, year, ...own.map((each) => each.year)])].toSorted((a, b) => b - a),
  };
}
