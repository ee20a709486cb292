// What a domain package may not reach for: clock, chance, logger, and all that only Node or only a browser has.
import globals from 'globals';

const dayIsAnArgument =
  'The day of asking is an argument (asOf); the same facts must give the same answer tomorrow.';

/** No clock and no chance; for the tests of a package too. */
export const noClockNoChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: dayIsAnArgument },
    {
      object: 'Math',
      property: 'random',
      message: 'Take the random source as an argument, or derive from a seed.',
    },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: dayIsAnArgument },
    { selector: 'CallExpression[callee.name="Date"]', message: dayIsAnArgument },
  ],
};

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

/** The shape of every package's source: on top of no clock and no chance, exports are listed and imports stand at the top. */
export const sourceShape = {
  ...noClockNoChance,
  'no-restricted-syntax': [...noClockNoChance['no-restricted-syntax'], ...shape],
};

const language = new Set(Object.keys(globals.builtin));
const ofOneHost = [...new Set(Object.keys({ ...globals.node, ...globals.browser }))].filter(
  (name) => !language.has(name),
);

/** No global that the language itself doesn't have. */
export const noHost = {
  'no-restricted-globals': [
    'error',
    ...[...ofOneHost, 'globalThis'].map((name) => ({
      name,
      message:
        'A domain package runs anywhere: hand in what it needs as an argument. Findings say it, no logger does.',
    })),
  ],
};
