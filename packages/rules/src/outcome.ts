/**
 * What a rule can answer (结论): it holds; it doesn't; it doesn't yet, but there is still time; it doesn't ask this subject;
 * it can't be told, because a fact, a number or a person's judgement is missing.
 */
export const outcomes = ['satisfied', 'violated', 'pending', 'not-applicable', 'undetermined'] as const;

export type Outcome = (typeof outcomes)[number];
