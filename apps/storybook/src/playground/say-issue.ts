import type * as z from 'zod';
import type { PlaygroundWords } from './words.ts';

type Issue = z.core.$ZodIssue;
type IssueWords = PlaygroundWords['issues'];

/** The messages of our own schemas that have words in both languages. */
function sayMessage(message: string, words: IssueWords): string {
  if (message === 'must not be blank') return words.blank;
  if (message.startsWith('is listed already')) return words.twice;
  const before = /^must not be before (\w+)$/.exec(message)?.[1];
  return before === undefined ? words.other(message) : words.before(before);
}

const isCounted = (origin: string) => origin === 'array' || origin === 'set';

/** What is wrong with a fact, in the reader’s words. A value that is absent or blank is said to be so, not to be of the wrong type. */
export function sayIssue(issue: Issue, words: IssueWords): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? words.notWhole : words.blank;
    case 'invalid_value':
      return words.notListed;
    case 'invalid_format':
      return issue.format === 'date' ? words.notADay : sayMessage(issue.message, words);
    case 'too_small': {
      const limit = String(issue.minimum);
      return isCounted(issue.origin) ? words.tooFew(limit) : words.tooSmall(limit);
    }
    case 'too_big': {
      const limit = String(issue.maximum);
      return isCounted(issue.origin) ? words.tooMany(limit) : words.tooBig(limit);
    }
    case 'unrecognized_keys':
      return words.unknownKeys(issue.keys.join(', '));
    default:
      return sayMessage(issue.message, words);
  }
}
