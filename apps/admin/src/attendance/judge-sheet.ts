import {
  deputyAttendsOrIsOnLeave,
  isVideoCounted,
  localCommitteeHasQuorum,
  localSessionHasQuorum,
  npcscAttendanceModes,
  npcscHasQuorum,
  npcSessionHasQuorum,
  type Sheet,
  type ShareReached,
} from '@deputy-work/meetings';
import { evaluate, layerOverlays, outcomes, type Finding, type LocalDate } from '@deputy-work/rules';
import { worstFirst } from '@deputy-work/ui';
import type { SittingRecords } from './use-sitting-records.ts';

const quorumRules = [npcSessionHasQuorum, localSessionHasQuorum, npcscHasQuorum, localCommitteeHasQuorum];

/** The rules about a sitting that its sheet alone can answer. */
const sheetRules = [deputyAttendsOrIsOnLeave, ...quorumRules];

/** What a sheet comes to. */
export interface JudgedSheet {
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** That of the quorum, where one is asked for. */
  readonly quorum: Finding | undefined;
  /** Whether those who attend by video count for it. */
  readonly countsVideo: boolean;
}

/** What the rules find about a sheet as it stands on the screen, saved or not. */
export function judgeSheet(sheet: Sheet | undefined, records: SittingRecords, asOf: LocalDate): JudgedSheet {
  const { congress, meeting, sitting, committeeMeeting, overlays } = records;
  const facts = {
    congresses: some(congress),
    meetings: some(meeting),
    sittings: [sitting],
    sheets: some(sheet),
    'committee-meetings': some(committeeMeeting),
  };
  const overlay =
    congress?.jurisdiction === undefined ? undefined : layerOverlays(congress.jurisdiction, overlays);
  const include = outcomes.filter((outcome) => outcome !== 'not-applicable');
  const findings = evaluate(sheetRules, facts, { asOf, overlay, include }).findings.toSorted(
    (a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome),
  );
  const isQuorum = ({ ruleId }: Finding) => quorumRules.some(({ id }) => id === ruleId);
  const quorum = findings.find(isQuorum);
  return { findings, quorum, countsVideo: isVideoCounted(modesOf(quorum), committeeMeeting, sitting.on) };
}

/** The ways of attending that the quorum was judged by; none where its rule knows of none but being there. */
function modesOf(quorum: Finding | undefined): readonly string[] {
  const used = quorum?.values.find(({ parameterId }) => parameterId === npcscAttendanceModes.id);
  return isList(used?.value) ? used.value : [];
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

const some = <T>(record: T | undefined): readonly T[] => (record === undefined ? [] : [record]);

/** The arithmetic of a quorum, as its finding has it. */
export function reachedOf({ measure }: Finding): ShareReached | undefined {
  const { measured, required, shortfall = 0 } = measure ?? {};
  if (!isShare(measured) || !isShare(required)) return undefined;
  return { ...measured, needed: required.part, shortfall, reached: shortfall === 0 };
}

const isShare = (value: unknown): value is { readonly part: number; readonly whole: number } =>
  typeof value === 'object' && value !== null && 'part' in value;
