import type { FindingsWords } from '../../findings/words.ts';

export const findings: FindingsWords = {
  remedy: 'Remedy',
  tally: 'How many of each outcome',
  table: {
    caption: 'Outcomes of each rule',
    rule: 'Rule',
    total: 'Total',
    cell: (rule, outcome, count) => `${rule}, ${outcome}: ${count}`,
  },
  receipt: {
    title: 'What this was judged with',
    explained: 'The same facts and what stands below give the same findings again.',
    asOf: 'As of',
    packages: 'Packages and versions',
    overlays: 'Local rules applied (division codes)',
    values: 'Values applied',
    none: 'none',
    since: (label, day) => `${label}: since ${day}`,
    sinceBy: (label, day, place) => `${label}: since ${day}, set by the place with code ${place}`,
  },
};
