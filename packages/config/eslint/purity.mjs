// What a domain package may not reach for: clock, chance, logger, and all that only Node or only a browser has.
import globals from 'globals';

/** @typedef {import('eslint').Linter.RulesRecord} Rules */

const asOf = 'The day of asking is an argument (asOf); the same facts must give the same answer tomorrow.';

const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: asOf },
  { selector: 'CallExpression[callee.name="Date"]', message: asOf },
];

const shape = [
  {
    selector: 'ExportAllDeclaration',
    message: 'List the names by hand: what is public is decided, not inherited.',
  },
  {
    selector: 'ImportExpression',
    message: 'A domain package loads nothing while it runs: import at the top, where the map can see it.',
  },
];

/** No clock and no chance; for the tests of a package too. @type {Rules} */
export const noClockNoChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: asOf },
    {
      object: 'Math',
      property: 'random',
      message: 'Take the random source as an argument, or derive it from a seed.',
    },
  ],
  'no-restricted-syntax': ['error', ...clock],
};

/** For the source of a package: no clock, no chance, exports listed by hand, imports at the top. @type {Rules} */
export const sourceShape = { ...noClockNoChance, 'no-restricted-syntax': ['error', ...clock, ...shape] };

const language = new Set(Object.keys(globals.builtin));
const hosts = Object.keys({ ...globals.node, ...globals.browser }).filter((name) => !language.has(name));

/** No global that the language itself doesn't have. @type {Rules} */
export const noHost = {
  'no-restricted-globals': [
    'error',
    ...[...hosts, 'globalThis'].map((name) => ({
      name,
      message:
        'A domain package runs anywhere: hand in what it needs as an argument, return what it has to say.',
    })),
  ],
};
