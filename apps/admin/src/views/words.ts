import { defineWords } from '../i18n/define-words.ts';

/** The words of views (意见办理). */
export const viewsWords = defineWords({ title: '意见办理' }, { title: 'Views' });
