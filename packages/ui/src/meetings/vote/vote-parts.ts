import type { Vote, VoteOutcome } from '@deputy-work/meetings';
import type { VotePart } from '../words.ts';

/** The lines of the count, in the order in which they are shown. */
export const voteParts: readonly VotePart[] = [
  'inFavour',
  'against',
  'abstaining',
  'invalid',
  'notPressing',
  'absent',
];

/** How many are in each line. Whoever is in none took no part. */
export const countParts = (vote: Vote, { notCast }: VoteOutcome): Readonly<Record<VotePart, number>> => ({
  inFavour: vote.inFavour,
  against: vote.against,
  abstaining: vote.abstaining,
  invalid: vote.invalid,
  notPressing: vote.notPressing,
  absent: Math.max(0, notCast - vote.notPressing),
});

/** How many the lines add up to: all, or more where the count can't be right. */
export const sumParts = (counts: Readonly<Record<VotePart, number>>): number =>
  voteParts.reduce((sum, part) => sum + counts[part], 0);

const striped = (width: number) =>
  `repeating-linear-gradient(135deg, currentColor 0 ${width}px, transparent ${width}px 6px)`;

/** How each line looks in the bar; patterns tell apart what colours do not. */
export const voteLooks: Readonly<Record<VotePart, Readonly<Record<string, string>>>> = {
  inFavour: { bgcolor: 'success.main' },
  against: { bgcolor: 'error.main' },
  abstaining: { color: 'warning.main', backgroundImage: striped(3) },
  invalid: { color: 'text.secondary', backgroundImage: striped(4) },
  notPressing: { color: 'info.main', backgroundImage: striped(1) },
  absent: { bgcolor: 'action.hover' },
};
