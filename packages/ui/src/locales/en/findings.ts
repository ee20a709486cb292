import type { FindingsWords } from '../../findings/words.ts';

export const findings: FindingsWords = { remedy: 'Remedy', tally: 'How many of each outcome' };
