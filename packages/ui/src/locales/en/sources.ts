import type { SourcesWords } from '../../sources/words.ts';

export const sources: SourcesWords = { title: 'Sources' };
