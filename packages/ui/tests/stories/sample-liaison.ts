import { demoAsOf, npc } from '@deputy-work/fixtures';
import {
  deriveLedgerCompleteness,
  deriveLiaisonMatrix,
  type Letter,
  type MatrixCell,
  type Position,
  type Station,
} from '@deputy-work/liaison';
import {
  channels,
  deriveProgress,
  takeStep,
  type Block,
  type ChannelCode,
  type StepTaken,
} from '@deputy-work/loop';
import type { LocalDate } from '@deputy-work/rules';
import type { LedgerEntry } from '../../src/liaison/ledger/ledger-entry.ts';
import { nameOf as otherNameOf } from './sample-findings.ts';

const national = npc();

/** The liaison matrix of the sample congress of the nation: every member, every contact deputy. */
export const nationalMatrix: readonly MatrixCell[] = deriveLiaisonMatrix(
  {
    assignments: national['contact-assignments'],
    contacts: national.contacts,
    views: national['tracked-views'],
  },
  { year: 2022, asOf: demoAsOf },
);

const cell = (memberId: string, deputyId: string, more: Partial<MatrixCell> = {}): MatrixCell => ({
  memberId,
  deputyId,
  contacts: 0,
  openViews: 0,
  ...more,
});

/** Two members and five deputies, of each kind one: contacted lately, earlier, in another year, never; one with views open. */
export const smallMatrix: readonly MatrixCell[] = [
  cell('组成人员一', '代表甲', { contacts: 2, lastOn: '2022-06-01', openViews: 1 }),
  cell('组成人员一', '代表乙', { contacts: 1, lastOn: '2022-01-10' }),
  cell('组成人员二', '代表丙', { contacts: 1, lastOn: '2022-05-05' }),
  cell('组成人员二', '代表丁', { lastOn: '2021-09-09' }),
  cell('组成人员二', '代表戊'),
];

/** A step taken, as the records keep it. */
export const taken = (step: StepTaken['step'], on: LocalDate, more: Partial<StepTaken> = {}): StepTaken => ({
  step,
  on,
  by: 'general-office',
  ...more,
});

/** Where a view of a channel stands on the sample day. */
export const progressOf = (channel: ChannelCode, steps: readonly StepTaken[]) =>
  deriveProgress({ steps }, channels[channel], { asOf: demoAsOf });

/** Why a step can't be taken on the sample day. */
export function blockOf(channel: ChannelCode, steps: readonly StepTaken[], step: StepTaken): Block {
  const taking = takeStep({ steps }, step, channels[channel], { asOf: demoAsOf });
  if (!taking.taken) return taking.block;
  throw new Error(`The step ${step.step} can be taken, so a story has no reason to show. Choose another.`);
}

const toMinistry = { toId: '示例承办单位' };
const byUnit = { by: 'handling-unit', byId: '示例承办单位' } as const;

/** A letter that has gone the whole way but for the deputy's word. */
export const wholeWay: readonly StepTaken[] = [
  taken('heard', '2022-03-12'),
  taken('sorted', '2022-03-14'),
  taken('handed-over', '2022-03-18', toMinistry),
  taken('handled', '2022-05-09', byUnit),
  taken('replied', '2022-05-20', byUnit),
];

const letter = (id: string, summary: string, more: Partial<Letter>): Letter => ({
  id,
  congressId: 'npc',
  deputyId: '代表甲',
  summary,
  steps: [taken('heard', '2022-03-12')],
  ...more,
});

/** Letters with what was derived of them on the sample day. */
export function entriesOf(letters: readonly Letter[]): readonly LedgerEntry[] {
  const { incomplete } = deriveLedgerCompleteness(letters, { asOf: demoAsOf });
  return letters.map((each) => ({
    letter: each,
    progress: progressOf('letter', each.steps),
    lacks: incomplete.find(({ letterId }) => letterId === each.id)?.lacks ?? [],
  }));
}

/** One letter of each kind: complete, on its way, just come, closed with gaps. */
export const sampleLetters: readonly Letter[] = [
  letter('complete', '关于完善农村饮水安全管护机制的来信', {
    enteredOn: '2022-03-12',
    reportedOn: '2022-05-31',
    closedOn: '2022-06-02',
    steps: [...wholeWay, taken('confirmed', '2022-06-01', { by: 'deputy' })],
  }),
  letter('on-its-way', '转递群众关于社区养老服务的意见', {
    deputyId: '代表乙',
    enteredOn: '2022-05-07',
    steps: [taken('heard', '2022-05-06'), taken('handed-over', '2022-05-10', toMinistry)],
  }),
  letter('just-come', '反映县乡道路养护经费问题', {
    deputyId: '代表丙',
    steps: [taken('heard', '2022-06-17')],
  }),
  letter('closed-with-gaps', '关于中小学课后服务的来信', {
    deputyId: '代表丁',
    enteredOn: '2021-12-28',
    closedOn: '2022-04-01',
    steps: [taken('heard', '2022-01-04'), taken('handed-over', '2022-01-12', toMinistry)],
  }),
];

/** The letters of the sample congress of the nation. */
export const nationalLetters = national.letters;

/** The stations of the sample congress of the nation. */
export const nationalStations = national.stations;

const station = (id: string, more: Partial<Station>): Station => ({
  id,
  congressId: 'county',
  kind: 'liaison-station',
  name: { 'zh-CN': id },
  jurisdiction: '330102',
  opensOn: [],
  ...more,
});

const at = (longitude: number, latitude: number, system: Position['system'] = 'WGS-84'): Position => ({
  system,
  longitude,
  latitude,
});

/** Stations of one town, of each kind; one placed in another system, one not placed. */
export const townStations: readonly Station[] = [
  station('东门代表联络站', { position: at(120.172, 30.251) }),
  station('西街代表之家', { kind: 'deputies-home', position: at(120.151, 30.248) }),
  station('立法联系点', { kind: 'legislative-contact-point', position: at(120.164, 30.262) }),
  station('预算联系点', { kind: 'budget-contact-point', position: at(120.158, 30.241) }),
  station('北桥代表联络站', { position: at(120.1655, 30.2555) }),
  station('南塘代表联络站', { position: at(120.1701, 30.2402, 'GCJ-02') }),
  station('河埠代表联络站', {}),
];

/** A point in that town. */
export const inTown: Position = at(120.166, 30.252);

const names = new Map([
  ...national.stations.map(({ id, name }) => [id, name['zh-CN']] as const),
  ...national.bodies.map(({ id, name }) => [id, name['zh-CN']] as const),
]);

/** What the people, bodies and stations of the samples are called. */
export const liaisonNameOf = (id: string): string => names.get(id) ?? otherNameOf(id);
