import { defineWords } from '../i18n/define-words.ts';

export const meetingsWords = defineWords({ title: '会议' }, { title: 'Meetings' });
