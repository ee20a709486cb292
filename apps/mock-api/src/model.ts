// What the API knows without its server, so that stories show the app's pages on the same facts and the same verdicts.
export { Problem, toBody } from './problem.ts';
export { findingsOn, reportOn } from './reports.ts';
export type { State, Versioned } from './resources.ts';
export { samples } from './samples.ts';
export { assertMaySendOff } from './transitions.ts';
