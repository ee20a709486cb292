import type { ParametersWords } from '../../parameters/words.ts';

export const parameters: ParametersWords = {
  history: (label) => `Values over time: ${label}`,
  nation: 'Set by the nation',
  place: (code) => `Set by the place with code ${code}`,
  within: (duration) => `within ${duration}`,
  before: (day) => `before ${day}`,
  after: (day) => `after ${day}`,
  between: (after, before) => `after ${after} and before ${before}`,
  always: 'at any time',
  noValue: 'no value',
  leftToPlaces: 'not set by the nation, left to places',
  noLocalValue: 'no value of its own',
  inForceOn: (day) => `in force on ${day}`,
  dayLiesHere: (day) => `${day} lies here`,
  variation: {
    no: 'A place may not set its own.',
    'stricter-only': 'A place may set its own, but only a stricter one.',
    freely: 'A place may set its own.',
  },
};
