import { defineWords } from '../i18n/define-words.ts';

export const leaveWords = defineWords({ title: '请假' }, { title: 'Leave' });
