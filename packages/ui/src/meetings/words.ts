import type { QuorumBase, VoteKind } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';

export interface MeetingsWords {
  readonly quorum: QuorumWords;
  readonly vote: VoteWords;
  readonly attendance: AttendanceWords;
  readonly certificate: CertificateWords;
  readonly leave: LeaveWords;
  readonly rates: RatesWords;
  /** A part of a whole, cut and not rounded, so that nothing short of all shows as all. */
  readonly percent: (tenths: number) => string;
}

interface QuorumWords {
  readonly label: string;
  readonly short: (count: number) => string;
  readonly reached: string;
  readonly reachedWith: (more: number) => string;
  readonly nobodyCounted: string;
  readonly noBase: string;
  readonly noQuorum: string;
  readonly inPerson: string;
  readonly byVideo: string;
  readonly counting: string;
  readonly base: string;
  readonly needed: string;
  readonly neededAt: (count: number) => string;
  readonly unmarked: string;
  readonly people: (count: number) => string;
  readonly videoCounts: string;
  readonly videoDoesNot: string;
  readonly elected: (base: QuorumBase) => string;
  /** That no law says how to count the base. */
  readonly baseCaveat: string;
  readonly notOnRecord: string;
}

/** The lines of a count: together they are all. */
export type VotePart = 'inFavour' | 'against' | 'abstaining' | 'invalid' | 'notPressing' | 'absent';

interface VoteWords {
  readonly label: string;
  readonly parts: Readonly<Record<VotePart, string>>;
  readonly all: Readonly<Record<VoteKind, string>>;
  readonly votes: string;
  readonly share: string;
  readonly line: string;
  readonly working: string;
  readonly carried: string;
  readonly notCarried: string;
  readonly wholeIs: (whole: string, base: QuorumBase) => string;
  readonly wholeCounts: (whole: string, count: number) => string;
  readonly needs: (requirement: string, whole: string, needed: number) => string;
  readonly enough: (inFavour: number, more: number) => string;
  readonly notEnough: (inFavour: number, shortfall: number) => string;
  readonly others: (count: number) => string;
  readonly tooMany: (counted: number, whole: number) => string;
  readonly agrees: (result: string) => string;
  readonly differs: (result: string) => string;
  readonly undeclared: string;
  readonly neededAt: (count: number) => string;
}

interface AttendanceWords {
  readonly unmarked: string;
  readonly all: string;
  readonly counts: string;
  readonly select: (name: string) => string;
  readonly mark: (name: string) => string;
  readonly saving: string;
  readonly failed: string;
  readonly interval: (from: string, to: string | undefined, mode: string) => string;
}

interface CertificateWords {
  readonly asOf: (day: string) => string;
  readonly people: (count: number) => string;
  readonly halfDays: (count: number) => string;
  /** Heads the totals, which are also the key to the symbols. */
  readonly totals: string;
  readonly name: string;
  /** A day at the head of a narrow column: month and day. */
  readonly day: (day: LocalDate) => string;
  readonly invitedOn: (day: string) => string;
  readonly noSittings: string;
  readonly notOnSheet: string;
  readonly nobody: string;
  readonly ungrouped: string;
  readonly table: (group: string) => string;
  readonly perState: (state: string) => string;
}

interface LeaveWords {
  readonly label: string;
  readonly addressees: string;
  readonly approvers: string;
  readonly anyOf: (names: readonly string[]) => string;
  readonly noAddressee: string;
  readonly noApprover: string;
}

interface RatesWords {
  readonly label: (by: string) => string;
  readonly rate: string;
  readonly present: string;
  readonly owed: string;
  readonly nobodyOwed: string;
  readonly nothing: string;
  readonly unnamed: string;
  readonly meant: string;
}
