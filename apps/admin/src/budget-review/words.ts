import { defineWords } from '../i18n/define-words.ts';

/** The words of budget review (预算审查征求意见). */
export const budgetReviewWords = defineWords({ title: '预算审查征求意见' }, { title: 'Budget review' });
