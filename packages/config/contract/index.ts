export { casesHold } from './cases-hold.ts';
export { orderDoesNotMatter } from './order-does-not-matter.ts';
export { parametersAreDated } from './parameters-are-dated.ts';
export { readCases, readOverlays, type CaseFile } from './read-cases.ts';
export { timeZonesDoNotMatter } from './time-zones-do-not-matter.ts';
export type { AnyWords, Topic } from './topic.ts';
export { vocabularyIsWhole, type Vocabulary } from './vocabulary-is-whole.ts';
export { wordsAreWhole, type Spoken } from './words-are-whole.ts';
