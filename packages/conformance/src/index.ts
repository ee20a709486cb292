export type { ConformanceCase, ConformanceFile, Question } from './question.ts';
export { replay, type Judge, type Replayed } from './replay.ts';
