import type { SentenceClassification } from '@deputy-work/work-plan';
import { chapter01 } from './chapter-01.ts';
import { chapter02 } from './chapter-02.ts';
import { chapter03 } from './chapter-03.ts';
import { chapter04 } from './chapter-04.ts';
import { chapter05 } from './chapter-05.ts';
import { chapter06 } from './chapter-06.ts';
import { chapter07 } from './chapter-07.ts';
import { chapter08 } from './chapter-08.ts';
import { chapter09 } from './chapter-09.ts';
import { chapter10 } from './chapter-10.ts';

/**
 * Classification (分类): what each of the 152 sentences of the plan’s items is, in the order of the text, with the demands it makes.
 * A demand whose sentence names nobody falls to the Standing Committee, whose plan it is. A clause that only says to what end
 * (增强……实效) is part of its demand. In a `rule`, a demand without `checkedBy` is left to people, and `reason` says which.
 */
export const classification: readonly SentenceClassification[] = [
  ...chapter01,
  ...chapter02,
  ...chapter03,
  ...chapter04,
  ...chapter05,
  ...chapter06,
  ...chapter07,
  ...chapter08,
  ...chapter09,
  ...chapter10,
];
