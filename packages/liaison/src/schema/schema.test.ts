import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  heard,
  replied,
  sampleAssignment,
  sampleContact,
  sampleLetter,
  sampleStation,
  sampleView,
} from '../../tests/sample.ts';
import {
  Contact,
  ContactAssignment,
  DraftLawConsultation,
  Letter,
  OrganActivity,
  Position,
  Station,
  TalentPoolEntry,
  TrackedView,
} from './index.ts';

const pathsOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.'));

describe('an assignment', () => {
  it('is between two people, and does not end before it begins', () => {
    expect(pathsOf(ContactAssignment, sampleAssignment())).toBeUndefined();
    expect(pathsOf(ContactAssignment, sampleAssignment({ memberId: 'd-1' }))).toEqual(['deputyId']);
    expect(pathsOf(ContactAssignment, sampleAssignment({ to: '2019-12-31' }))).toEqual(['to']);
    expect(pathsOf(ContactAssignment, sampleAssignment({ to: '2020-01-01' }))).toBeUndefined();
  });
});

describe('a contact', () => {
  it('is of a member or of a committee, never of both or of nobody', () => {
    expect(pathsOf(Contact, sampleContact())).toBeUndefined();
    expect(pathsOf(Contact, sampleContact({ bodyId: 'committee' }))).toEqual(['bodyId']);
    expect(pathsOf(Contact, sampleContact({ memberId: undefined }))).toEqual(['bodyId']);
    expect(pathsOf(Contact, sampleContact({ memberId: undefined, bodyId: 'committee' }))).toBeUndefined();
  });

  it('names somebody, each once', () => {
    expect(pathsOf(Contact, sampleContact({ deputyIds: [] }))).toEqual(['deputyIds']);
    expect(pathsOf(Contact, sampleContact({ deputyIds: ['d-1', 'd-1'] }))).toEqual(['deputyIds.1']);
  });
});

describe('a view or a letter', () => {
  it('has a history that its channel lets happen', () => {
    expect(pathsOf(TrackedView, sampleView())).toBeUndefined();
    expect(pathsOf(TrackedView, sampleView({ channel: 'station' }))).toEqual(['steps.0']);
    expect(pathsOf(Letter, sampleLetter())).toBeUndefined();
    expect(pathsOf(Letter, sampleLetter({ steps: [heard('2022-04-01'), replied('2022-04-02')] }))).toEqual([
      'steps.1',
    ]);
  });

  it('was heard', () => {
    expect(pathsOf(TrackedView, sampleView({ steps: [] }))).toEqual(['steps']);
  });
});

describe('records with two days', () => {
  it('do not end before they begin', () => {
    const activity = { id: 'a', congressId: 'npc', organId: 'court', title: '示例活动', deputyIds: [] };
    const days = { startsOn: '2022-05-10', endsOn: '2022-05-09' };
    expect(pathsOf(OrganActivity, activity)).toBeUndefined();
    expect(pathsOf(OrganActivity, { ...activity, ...days })).toEqual(['endsOn']);
    const draft = { id: 'c', congressId: 'npc', title: '示例法草案', deputyIds: ['d-1'] };
    expect(
      pathsOf(DraftLawConsultation, { ...draft, circulatedOn: '2022-05-10', closesOn: '2022-05-09' }),
    ).toEqual(['closesOn']);
    const entry = { id: 'e', congressId: 'npc', deputyId: 'd-1', languages: [], fields: ['示例领域'] };
    expect(pathsOf(TalentPoolEntry, { ...entry, from: '2022-01-02', to: '2022-01-01' })).toEqual(['to']);
  });
});

describe('a station', () => {
  it('is on the earth, and opens on a day of the week once', () => {
    const place = (longitude: number, latitude: number) =>
      pathsOf(Position, { system: 'WGS-84', longitude, latitude });
    expect(place(180, -90)).toBeUndefined();
    expect(place(180.1, -90.1)).toEqual(['longitude', 'latitude']);
    expect(pathsOf(Station, sampleStation({ opensOn: ['monday', 'monday'] }))).toEqual(['opensOn.1']);
  });
});
