// A small world to test in: schools hold fire drills under a law in two versions, a plan of one year, and what places add.
import {
  article,
  atLeast,
  collection,
  containsAll,
  defineInstrument,
  defineOverlay,
  defineParameter,
  defineRule,
  every,
  fractionAtLeast,
  indexBy,
  item,
  leftToJudgement,
  missing,
  none,
  pendingUntil,
  within,
  type LocalDate,
} from '../src/index.ts';

export interface Drill {
  readonly id: string;
  readonly schoolId: string;
  readonly heldOn?: LocalDate;
  readonly isDrill?: boolean;
  readonly marshals: number;
  readonly present: number;
  readonly enrolled: number;
  readonly doors: readonly { readonly id: string; readonly isOpen: boolean }[];
  readonly parts: readonly string[];
  readonly reportedOn?: LocalDate;
  readonly reportDueOn: LocalDate;
}

export interface School {
  readonly id: string;
  readonly openedOn?: LocalDate;
}

export interface Facts {
  readonly drills: readonly Drill[];
  readonly schools: readonly School[];
}

const title = { 'zh-CN': '示例消防法', en: 'Sample Fire Law' };

export const law2010 = defineInstrument({
  id: 'sample-fire-law-2010',
  kind: 'statute',
  title,
  inForce: { from: '2010-01-01', to: '2019-12-31' },
});
export const law2020 = defineInstrument({
  id: 'sample-fire-law-2020',
  kind: 'statute',
  title,
  version: { 'zh-CN': '2020年修正', en: '2020 amendment' },
  inForce: { from: '2020-03-01' },
});
export const plan = defineInstrument({
  id: 'sample-plan-2022',
  kind: 'plan',
  title: { 'zh-CN': '示例单位2022年度演练计划', en: 'Sample 2022 plan of drills' },
  inForce: { from: '2022-01-01', to: '2022-12-31' },
});
export const localRules = defineInstrument({
  id: 'sample-local-rules-2021',
  kind: 'local',
  title: { 'zh-CN': '示例省消防办法', en: 'Sample provincial fire rules' },
  inForce: { from: '2021-07-01' },
});
export const unverified = defineInstrument({
  id: 'sample-unverified',
  kind: 'statute',
  title: { 'zh-CN': '示例未核实法', en: 'Sample unverified law' },
  inForce: 'unverified',
});

const samplePackage = { name: '@sample/fire', version: '1.2.3' };

/** One marshal from 2010, nothing in January and February 2020, two from 2020-03-01. */
export const minimumMarshals = defineParameter({
  id: 'drill.minimum-marshals',
  unit: 'marshal',
  comparison: 'atLeast',
  variation: 'stricter-only',
  values: [
    { from: '2010-01-01', to: '2019-12-31', value: 1, basis: [article(law2010, 8)] },
    { from: '2020-03-01', value: 2, basis: [article(law2020, 9)] },
  ],
});
export const turnout = defineParameter({
  id: 'drill.turnout',
  unit: 'pupil',
  comparison: 'fractionAtLeast',
  variation: 'stricter-only',
  values: [{ from: '2020-03-01', value: { numerator: 2, denominator: 3 }, basis: [article(law2020, 10)] }],
});
/** The nation sets none. */
export const reportTime = defineParameter({
  id: 'drill.report-time',
  unit: 'duration',
  comparison: 'within',
  variation: 'freely',
  values: [],
});
export const requiredParts = defineParameter({
  id: 'drill.parts',
  unit: 'part',
  comparison: 'containsAll',
  variation: 'no',
  values: [{ from: '2022-01-01', to: '2022-12-31', value: ['alarm', 'evacuation'], basis: [item(plan, 3)] }],
});

export const parameters = [minimumMarshals, turnout, reportTime, requiredParts] as const;

export const drills = collection('drills').of<Drill>();
export const schools = collection('schools').of<School>();
const onSchoolDay = indexBy(drills, ({ schoolId, heldOn }: Drill) =>
  heldOn === undefined ? [] : [`${schoolId} ${heldOn}`],
);
const ofSchool = indexBy(drills, ({ schoolId }: Drill) => [schoolId]);

const governedOn = ({ heldOn }: Drill) => heldOn ?? missing('heldOn');

export const hasMarshals = defineRule({
  id: 'drill.has-marshals',
  package: samplePackage,
  basis: [article(law2010, 8), article(law2020, 9)],
  subjects: drills,
  parameters: { minimum: minimumMarshals },
  appliesTo: ({ isDrill }) => isDrill ?? missing('isDrill'),
  governedOn,
  check: ({ marshals, heldOn = '' }, { minimum }, { asOf }) =>
    pendingUntil(heldOn, asOf, atLeast(marshals, minimum)),
});
export const hasTurnout = defineRule({
  id: 'drill.has-turnout',
  package: samplePackage,
  basis: [article(law2020, 10, { paragraph: 2 })],
  subjects: drills,
  parameters: { share: turnout },
  governedOn,
  check: ({ present, enrolled }, { share }) => fractionAtLeast(present, enrolled, share),
});
export const opensDoors = defineRule({
  id: 'drill.opens-doors',
  package: samplePackage,
  basis: [item(plan, 4, '逐一打开')],
  subjects: drills,
  governedOn,
  check: ({ doors }) => {
    const shut = doors.filter(({ isOpen }) => !isOpen).map(({ id }) => id);
    return every(doors.length, shut, 'door');
  },
});
export const isReported = defineRule({
  id: 'drill.is-reported',
  package: samplePackage,
  basis: [article(law2020, 11)],
  subjects: drills,
  parameters: { time: reportTime },
  governedOn,
  check: ({ reportedOn, reportDueOn }, { time }, { asOf }) => within(reportedOn, reportDueOn, asOf, time),
});
export const hasParts = defineRule({
  id: 'drill.has-parts',
  package: samplePackage,
  basis: [item(plan, 3, '报警、疏散')],
  subjects: drills,
  parameters: { parts: requiredParts },
  governedOn,
  check: ({ parts: present }, { parts }) => containsAll(present, parts),
});
export const isOnlyOneThatDay = defineRule({
  id: 'drill.is-only-one-that-day',
  package: samplePackage,
  basis: [item(plan, 5)],
  aim: true,
  subjects: drills,
  indexes: { onSchoolDay },
  governedOn,
  check: ({ id, schoolId, heldOn = '' }, _, { onSchoolDay }) => {
    const others = onSchoolDay(`${schoolId} ${heldOn}`).map((other) => other.id);
    return none(others.filter((other) => other !== id).toSorted(), 'drill');
  },
});
export const holdsDrills = defineRule({
  id: 'school.holds-drills',
  package: samplePackage,
  basis: [article(law2020, 12, { words: '及时开展演练' })],
  subjects: schools,
  indexes: { ofSchool },
  governedOn: ({ openedOn }) => openedOn ?? missing('openedOn'),
  check: ({ id }, _, { ofSchool }) =>
    ofSchool(id).length > 0 ? every(1, [], 'drill') : leftToJudgement('及时'),
});

export const rules = [
  hasMarshals,
  hasTurnout,
  opensDoors,
  isReported,
  hasParts,
  isOnlyOneThatDay,
  holdsDrills,
] as const;

/** Three marshals and ten working days in province 33, from 2021-07-01. */
export const overlayOf33 = defineOverlay(
  '33',
  {
    [minimumMarshals.id]: [
      { from: '2021-07-01', value: 3, unit: 'marshal', basis: [article(localRules, 5)] },
    ],
    [reportTime.id]: [
      {
        from: '2021-07-01',
        value: { amount: 10, unit: 'working-day' },
        unit: 'duration',
        basis: [article(localRules, 6)],
      },
    ],
  },
  parameters,
);

/** A drill that every rule is content with in 2022, but for what `changes` says. */
export const drill = (changes: Partial<Drill> = {}): Drill => ({
  id: 'drill-1',
  schoolId: 'school-1',
  heldOn: '2022-06-10',
  isDrill: true,
  marshals: 3,
  present: 90,
  enrolled: 100,
  doors: [{ id: 'door-1', isOpen: true }],
  parts: ['alarm', 'evacuation'],
  reportedOn: '2022-06-15',
  reportDueOn: '2022-06-24',
  ...changes,
});

/** The same drill without one of its facts. */
export const drillWithout = (fact: 'heldOn' | 'isDrill' | 'reportedOn'): Drill => {
  const facts = drill();
  Reflect.deleteProperty(facts, fact);
  return facts;
};
