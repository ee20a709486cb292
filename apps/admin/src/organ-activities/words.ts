import { defineWords } from '../i18n/define-words.ts';

/** The words of organ activities (联系代表活动). */
export const organActivitiesWords = defineWords({ title: '联系代表活动' }, { title: 'Organ activities' });
