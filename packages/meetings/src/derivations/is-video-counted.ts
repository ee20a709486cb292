import { hasHappened, type LocalDate } from '@deputy-work/rules';
import type { CommitteeMeeting } from '../schema/index.ts';

/**
 * Whether those who attend a sitting by video count for its quorum (视频出席是否计入法定人数): the ways of attending in force that day include it,
 * and it had been decided so for the meeting by then. `modes` is a value in force: `valueOn(npcscAttendanceModes, day)`.
 */
export const isVideoCounted = (
  modes: readonly string[],
  meeting: Pick<CommitteeMeeting, 'videoDecidedOn'> | undefined,
  on: LocalDate,
): boolean => modes.includes('by-video') && hasHappened(meeting?.videoDecidedOn, on);
