import { localCommitteeLevels, type Level } from '@deputy-work/congress';

/** The nation, which the plan binds. */
export const national: readonly Level[] = ['national'];

/** Levels whose deputies other congresses elect. */
export const upperLevels: readonly Level[] = ['provincial', 'city'];

/** Levels whose deputies voters elect. */
export const lowerLevels: readonly Level[] = ['county', 'township'];

/** Levels that have a standing committee. */
export const committeeLevels: readonly Level[] = [...national, ...localCommitteeLevels];
