import type { FindingsWords } from '../../findings/words.ts';

export const findings: FindingsWords = { remedy: '补救', tally: '各结论的数量' };
