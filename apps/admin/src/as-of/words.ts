import { defineWords } from '../i18n/define-words.ts';

export const asOfWords = defineWords(
  { label: '按此日判断', invalid: '请填写有效日期', today: '今天', demo: '示例日' },
  { label: 'As of', invalid: 'Enter a date that exists', today: 'Today', demo: 'Demo day' },
);
