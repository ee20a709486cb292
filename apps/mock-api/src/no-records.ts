import { stateWith } from './resources.ts';

/** A state without any record. */
export const noRecords = stateWith(() => []);
