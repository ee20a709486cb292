import { defineWords } from '../i18n/define-words.ts';

export const sittingInWords = defineWords({ title: '列席' }, { title: 'Sitting in' });
