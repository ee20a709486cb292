import { defineWords } from '../i18n/define-words.ts';

/** The words of pairing planner (联系分工). */
export const pairingWords = defineWords({ title: '联系分工' }, { title: 'Pairing planner' });
