import type { Citation } from '../citation.ts';
import { quoted } from '../internal/quoted.ts';
import type { KernelWords } from '../locale.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const durations = { day: 'day', 'working-day': 'working day', month: 'month' };

/** The kernel's words in English. */
export const en: KernelWords = {
  code: 'en',
  outcomes: {
    satisfied: 'Holds',
    violated: 'Does not hold',
    pending: 'Still open',
    'not-applicable': 'Not applicable',
    undetermined: 'Cannot be told',
  },
  forces: { statute: 'statute', plan: 'plan', aim: 'aim', local: 'local rule' },
  headline: (outcome, title) => `${en.outcomes[outcome]}: ${title}`,
  date: (date) => {
    const [year, month = 1, day] = date.split('-').map(Number);
    return `${day} ${months[month - 1]} ${year}`;
  },
  duration: ({ amount, unit }) => `${amount} ${durations[unit]}${amount === 1 ? '' : 's'}`,
  fraction: ({ numerator, denominator }) => `${numerator}/${denominator}`,
  list: (items) => items.join(', '),
  share: (part, whole) => `${part} of ${whole}`,
  notDone: 'not done yet',
  nothing: 'none',
  required: {
    atLeast: (n) => `at least ${n}`,
    atMost: (n) => `at most ${n}`,
    moreThan: (n) => `more than ${n}`,
    lessThan: (n) => `fewer than ${n}`,
    within: (day) => `no later than ${day}`,
    fractionAtLeast: (n) => `at least ${n}`,
    fractionMoreThan: (n) => `at least ${n}`,
    containsAll: (items) => `must contain ${items}`,
    every: (n) => `all ${n}`,
    none: () => 'none allowed',
  },
  measured: (label, measured, required) => `${label}: ${measured}; required: ${required}.`,
  value: ({ label, value, from, to, place }) => {
    const setBy = place === undefined ? '' : `, set by the place with code ${place}`;
    const period = to === undefined ? `since ${from}` : `from ${from} to ${to}`;
    return `${label}: ${value}, in force ${period}${setBy}.`;
  },
  due: (date) => `Due by ${date}, that day included.`,
  late: (days) => `${days} ${days === 1 ? 'day' : 'days'} late.`,
  evidence: (items) => `Concerns: ${items}.`,
  governedOn: (date) => `Judged by the rules in force on ${date}.`,
  unknown: {
    'missing-fact': (_, name) => `A fact is missing: ${name}.`,
    'no-value': ({ gap }, name) =>
      `“${name}” has no value on that day: ${en.gaps[gap]}. No other period's value is used instead.`,
    'no-basis': ({ gap }) =>
      `No source is in force on that day: ${gap === 'never-set' ? 'no source says for certain since when it binds' : en.gaps[gap]}. No other period's rule is used instead.`,
    judgement: (_, words) => `${quoted(words)} carries no number; a person must judge.`,
    'no-calendar': ({ year }) => `The public holidays of ${year} are not known, so the day can't be counted.`,
  },
  gaps: {
    'never-set': 'the nation sets none, and on that day neither does this place',
    'before-first': 'it lies before the first day in force',
    'in-gap': 'it lies between two periods in force',
    'after-last': 'it lies after the last day in force',
  },
  remedies: {
    add: (_, count) => `Add ${count}.`,
    remove: (_, count) => `Remove ${count}.`,
    supply: (_, items) => `Supply ${items}.`,
    settle: (_, items) => `Settle ${items}.`,
    act: (_, date) => `Do it by ${date}, that day included.`,
    'too-late': () =>
      'The time has passed and that cannot be mended; say why, and finish what is still to do.',
  },
  citation: ({ instrument, place, words }: Citation) => {
    const version = instrument.version ? ` (${instrument.version.en})` : '';
    const deciding = words === undefined ? '' : `: ${quoted(words)}`;
    return `${instrument.title.en}${version}${placeInWords(place)}${deciding}`;
  },
};

function placeInWords(place: Citation['place']): string {
  if (!place) return '';
  if ('item' in place) return `, item ${place.item}`;
  const part = (number: number | undefined) => (number === undefined ? '' : `(${number})`);
  return `, art. ${place.article}${part(place.paragraph)}${part(place.subitem)}`;
}
