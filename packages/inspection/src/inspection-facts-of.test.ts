import type { Congress, ElectoralUnit, Session } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import { inspectionFactsOf, type InspectionRecords } from './inspection-facts-of.ts';
import { InspectionFacts } from './schema/index.ts';
import { sampleActivity, without } from '../tests/sample.ts';

const unknown = { known: false, reason: 'not-yet-determined' } as const;
const congress: Congress = {
  id: 'npc-13',
  name: { 'zh-CN': '示例人大' },
  level: 'national',
  term: 13,
  firstSessionOn: '2018-03-05',
  termEndsOn: unknown,
};
const session = (number: number, opensOn: Session['opensOn'], closesOn: Session['closesOn']): Session => ({
  id: `session-${number}`,
  congressId: 'npc-13',
  number,
  kind: 'ordinary',
  opensOn,
  closesOn,
});
const third = session(3, '2020-05-22', '2020-05-28');
const fourth = session(4, '2021-03-05', '2021-03-11');
const fifth = session(5, '2022-03-05', '2022-03-11');
const unit: ElectoralUnit = {
  id: 'unit',
  congressId: 'npc-13',
  kind: 'lower-congress',
  name: { 'zh-CN': '示例省' },
};
const record = without(sampleActivity(), 'congressLevel');

const records = (changes: Partial<InspectionRecords> = {}): InspectionRecords => ({
  congresses: [congress],
  sessions: [fifth, third, fourth],
  'electoral-units': [unit],
  activities: [record],
  ...changes,
});
const dutyOf = (changes: Partial<InspectionRecords>, year = 2022) =>
  inspectionFactsOf(records(changes), year)['electoral-units'];

describe('inspectionFactsOf', () => {
  it('makes facts that have the shape the rules read', () => {
    const facts = inspectionFactsOf(records(), 2022);
    expect(InspectionFacts.parse(facts)).toEqual(facts);
  });

  it('gives each activity the level of its congress, and none when the congress is not on record', () => {
    const stray = { ...record, id: 'stray', congressId: 'elsewhere' };
    expect(inspectionFactsOf(records({ activities: [record, stray] }), 2022).activities).toEqual([
      { ...record, congressLevel: 'national' },
      stray,
    ]);
  });

  it('gives each electoral unit the ordinary session of the year and the end of the one before', () => {
    expect(dutyOf({})).toEqual([
      {
        id: 'unit',
        congressId: 'npc-13',
        congressLevel: 'national',
        sessionId: 'session-5',
        sessionOpensOn: '2022-03-05',
        previousSessionClosedOn: '2021-03-11',
      },
    ]);
    expect(dutyOf({}, 2021)).toMatchObject([
      { sessionId: 'session-4', previousSessionClosedOn: '2020-05-28' },
    ]);
  });

  it('leaves the end of the session before absent when there was none or it is not known', () => {
    expect(dutyOf({ sessions: [fifth] })[0]).not.toHaveProperty('previousSessionClosedOn');
    expect(dutyOf({ sessions: [{ ...fourth, closesOn: unknown }, fifth] })[0]).not.toHaveProperty(
      'previousSessionClosedOn',
    );
  });

  it('takes a session whose opening day is not known, when none is known to open that year', () => {
    const duty = dutyOf({ sessions: [fourth, session(5, unknown, unknown)] })[0];
    expect(duty?.sessionId).toBe('session-5');
    expect(duty).not.toHaveProperty('sessionOpensOn');
  });

  it('owes nothing before an extraordinary session, a session of another congress, or none', () => {
    expect(dutyOf({ sessions: [{ ...fifth, kind: 'extraordinary' }] })).toEqual([]);
    expect(dutyOf({ sessions: [{ ...fifth, congressId: 'elsewhere' }] })).toEqual([]);
    expect(dutyOf({ sessions: [third, fourth] })).toEqual([]);
  });
});
