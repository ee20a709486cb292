import { defineWords } from '../desk/words.ts';

export const docsWords = defineWords(
  { states: '各种状态', props: '属性' },
  { states: 'States', props: 'Props' },
);
