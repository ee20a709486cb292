import { defineWords } from '../i18n/define-words.ts';

/** The words of stations (代表家站). */
export const stationsWords = defineWords({ title: '代表家站' }, { title: 'Stations' });
