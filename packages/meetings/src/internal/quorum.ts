import { isCancelled, isOfLevel, type Level } from '@deputy-work/congress';
import { type Answer, openUntil, type Surroundings } from '@deputy-work/rules';
import { deriveHeadcount } from '../derivations/derive-headcount.ts';
import { countPresent, type QuorumOptions } from '../derivations/derive-quorum.ts';
import type { MeetingKind, Sitting } from '../schema/index.ts';
import { congressById, meetingById, sheetOfSitting } from './lookups.ts';
import { missingFact } from './missing-fact.ts';
import { compareShare, sizeOf, type Share } from './share.ts';

/** What every quorum rule looks up. */
export const quorumIndexes = { congressById, meetingById, sheetOfSitting };
type QuorumSurroundings = Surroundings<typeof quorumIndexes>;

/** Whether the sitting is of that kind of meeting and level, and has come by the day of asking. */
export function needsQuorum(
  sitting: Sitting,
  kind: MeetingKind,
  levels: readonly Level[],
  { asOf, meetingById, congressById }: QuorumSurroundings,
): boolean | Answer {
  if (sitting.on > asOf || isCancelled(sitting, asOf)) return false;
  const [meeting] = meetingById(sitting.meetingId);
  if (meeting === undefined) return missingFact('meeting');
  return meeting.kind === kind && isOfLevel(levels, meeting, congressById);
}

/** Holds those present against the quorum. On the day itself more may still come. */
export function checkQuorum(
  sitting: Sitting,
  quorum: Share,
  { asOf, sheetOfSitting }: QuorumSurroundings,
  options?: QuorumOptions,
): Answer {
  const headcount = deriveHeadcount(sitting, sheetOfSitting(sitting.id)[0]);
  if (headcount === undefined) return missingFact('headcount');
  if (sitting.base === undefined) return missingFact('base');
  return openUntil(
    sitting.on,
    asOf,
    compareShare(countPresent(headcount, options), sizeOf(sitting.base), quorum),
  );
}
