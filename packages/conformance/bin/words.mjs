// How the runner tells what it found.
import { isDeepStrictEqual } from 'node:util';

const show = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));

function describeMismatch({ expected, found }) {
  if (found === undefined)
    return [`  ${expected.subject}: expected ${expected.outcome}, found no finding about it`];
  return Object.entries(expected)
    .filter(([part, value]) => !isDeepStrictEqual(value, found[part]))
    .map(
      ([part, value]) => `  ${expected.subject}: ${part} expected ${show(value)}, found ${show(found[part])}`,
    );
}

/** A case that came out otherwise: its rule and title, then each part that differs. */
export const describeFailure = ({ rule, title, mismatches }) =>
  [`FAILED ${rule}: ${title}`, ...mismatches.flatMap(describeMismatch)].join('\n');

export const describeUnknown = (rules) => `Not known: ${rules.join(', ')}`;
