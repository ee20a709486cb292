import { missing, type Answer, type Lookup } from '@deputy-work/rules';
import type { Congress, Level } from './schema/index.ts';

/** Levels below the nation that have a standing committee (设常委会的地方各级). */
export const localCommitteeLevels: readonly Level[] = ['provincial', 'city', 'county'];

/** Levels below the nation (地方各级). */
export const localLevels: readonly Level[] = [...localCommitteeLevels, 'township'];

/** Whether a record belongs to a congress of one of the levels; asks for the congress when it is not on record. */
export function isOfLevel(
  levels: readonly Level[],
  { congressId }: { readonly congressId: string },
  congressById: Lookup<Congress>,
): boolean | Answer {
  const [congress] = congressById(congressId);
  return congress === undefined ? missing('congress') : levels.includes(congress.level);
}
