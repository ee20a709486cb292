import { defineWords } from '../i18n/define-words.ts';

/** The words of liaison matrix (联系矩阵). */
export const liaisonWords = defineWords({ title: '联系矩阵' }, { title: 'Liaison matrix' });
