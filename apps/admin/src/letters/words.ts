import { defineWords } from '../i18n/define-words.ts';

/** The words of letters ledger (代表来信台账). */
export const lettersWords = defineWords({ title: '代表来信台账' }, { title: 'Letters ledger' });
