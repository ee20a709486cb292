import type { Congress, Level } from '@deputy-work/congress';
import type { Answer, Lookup } from '@deputy-work/rules';
import { missingFact } from './missing-fact.ts';

/** The nation, which the plan binds. */
export const national: readonly Level[] = ['national'];

/** Levels whose deputies other congresses elect. */
export const upperLevels: readonly Level[] = ['provincial', 'city'];

/** Levels whose deputies voters elect. */
export const lowerLevels: readonly Level[] = ['county', 'township'];

/** Levels below the nation. */
export const localLevels: readonly Level[] = [...upperLevels, ...lowerLevels];

/** Levels that have a standing committee. */
export const committeeLevels: readonly Level[] = ['national', 'provincial', 'city', 'county'];

/** Whether a record belongs to a congress of one of the levels; asks for the congress when it is not on record. */
export function isOfLevel(
  levels: readonly Level[],
  { congressId }: { readonly congressId: string },
  congressById: Lookup<Congress>,
): boolean | Answer {
  const [congress] = congressById(congressId);
  return congress === undefined ? missingFact('congress') : levels.includes(congress.level);
}
