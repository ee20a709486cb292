import { defineWords } from '../i18n/define-words.ts';

export const attendanceWords = defineWords({ title: '出席登记' }, { title: 'Attendance' });
