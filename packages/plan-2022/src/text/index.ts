export { assertQuotesFound } from './assert-quotes-found.ts';
export { findSentence } from './find-sentence.ts';
export { plan, reading } from './reading.ts';
export { source } from './source.ts';
