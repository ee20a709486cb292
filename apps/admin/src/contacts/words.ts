import { defineWords } from '../i18n/define-words.ts';

/** The words of contact log (联系记录). */
export const contactsWords = defineWords({ title: '联系记录' }, { title: 'Contact log' });
