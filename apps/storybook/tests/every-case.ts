import { casesOf } from '../src/rules/cases-of.ts';
import { topics } from './topics.ts';

/** Every legal case of every rule of every topic, with what it belongs to. */
export const everyCase = topics.flatMap((topic) =>
  topic.rules.flatMap((rule) => {
    const cases = casesOf(topic, rule);
    return cases.map((legalCase, index) => ({ topic, rule, cases, legalCase, index }));
  }),
);
