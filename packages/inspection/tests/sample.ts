import { evaluate, outcomes, type Finding, type Outcome, type Overlay } from '@deputy-work/rules';
import type { ActivityFact, InspectionRuleId, inspectionRules, PreSessionDuty } from '../src/index.ts';

/** An enforcement inspection of the NPC to a province in June 2022, with nothing recorded but its plan. */
export const sampleActivity = (facts: Partial<ActivityFact> = {}): ActivityFact => ({
  id: 'trip',
  congressId: 'npc-13',
  congressLevel: 'national',
  title: '示例法执法检查组赴示例省检查',
  kind: 'enforcement-inspection',
  organiserId: 'committee',
  destination: { level: 'provincial', name: '示例省' },
  topics: [],
  departsOn: '2022-06-10',
  returnsOn: '2022-06-14',
  members: [],
  deputies: { invitedIds: [], confirmedIds: [], attendedIds: [] },
  views: [],
  hearings: [],
  ...facts,
});

/** An electoral unit before the session of March 2022. */
export const sampleDuty = (facts: Partial<PreSessionDuty> = {}): PreSessionDuty => ({
  id: 'unit',
  congressId: 'npc-13',
  congressLevel: 'national',
  sessionId: 'session-5',
  sessionOpensOn: '2022-03-05',
  previousSessionClosedOn: '2021-03-11',
  ...facts,
});

/** The same record with a fact absent. */
export const without = <T extends object, K extends keyof T>(record: T, fact: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== fact)) as Omit<T, K>;

interface Question {
  readonly activities?: readonly ActivityFact[];
  readonly duties?: readonly PreSessionDuty[];
  readonly asOf?: string;
  readonly overlay?: Overlay;
}

/** What a rule finds about the first of its subjects, in the order of their ids. */
export function ask(
  rule: (typeof inspectionRules)[number],
  { activities = [], duties = [], asOf = '2022-12-31', overlay }: Question,
): Finding<InspectionRuleId> {
  const facts = { activities, 'electoral-units': duties };
  const { findings } = evaluate([rule], facts, { asOf, overlay, include: outcomes });
  const [finding] = findings;
  if (finding === undefined) throw new Error(`"${rule.id}" was asked about nothing. Hand in a subject.`);
  return finding;
}

/** From nothing wrong to wrong for good. */
export const severity: Readonly<Record<Outcome, number>> = {
  'not-applicable': 0,
  satisfied: 0,
  pending: 1,
  undetermined: 2,
  violated: 3,
};
