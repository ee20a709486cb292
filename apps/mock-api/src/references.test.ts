import { describe, expect, it } from 'vitest';
import { faultyReferences, mentionsOf, referencesOf } from './references.ts';
import { samples } from './samples.ts';

const keysOf = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [key, ...keysOf(inner)]);

describe('referencesOf', () => {
  it('knows every key of the samples that holds ids of other records', () => {
    const keys = new Set(keysOf(samples()).filter((key) => /Ids?$/.test(key)));
    const unknown = [...keys].filter((key) => referencesOf({ [key]: ['x'] }).length === 0);
    expect(unknown).toEqual([]);
    expect(keys.size).toBeGreaterThan(8);
  });

  it('finds ids at any depth, with their paths', () => {
    const record = { organiserId: 'b', deputies: { invitedIds: ['d1', 'd2'] }, views: [{ deputyId: 'd3' }] };
    expect(referencesOf(record)).toEqual([
      { path: 'organiserId', to: ['bodies'], id: 'b' },
      { path: 'deputies.invitedIds.0', to: ['deputies'], id: 'd1' },
      { path: 'deputies.invitedIds.1', to: ['deputies'], id: 'd2' },
      { path: 'views.0.deputyId', to: ['deputies'], id: 'd3' },
    ]);
  });

  it('takes no other words for ids', () => {
    expect(referencesOf({ id: 'a', title: 'b', topics: ['c'], constructor: 'd' })).toEqual([]);
  });
});

describe('faultyReferences', () => {
  const state = samples();
  const contact = state.contacts.find(({ congressId }) => congressId === 'npc-13')!;
  const faults = (value: object, congressId = 'npc-13') => faultyReferences(value, congressId, state);

  it('finds what an id names in whichever list it can be', () => {
    const office = 'npc-13-general-office';
    expect(faults({ occasionId: contact.id, byId: contact.deputyIds[0] })).toEqual([]);
    expect(faults({ occasionId: state['budget-letters'][0]!.id, byId: office })).toEqual([]);
    expect(faults({ occasionId: office })).toMatchObject([{ path: 'occasionId' }]);
    expect(faults({ byId: 'nobody' })).toEqual([
      { path: 'byId', message: 'there is no "nobody" among the bodies, deputies, stations' },
    ]);
  });

  it('takes nothing of another congress', () => {
    expect(faults({ steps: [{ byId: contact.deputyIds[0] }] }, 'sample-township-18')).toEqual([
      { path: 'steps.0.byId', message: `"${contact.deputyIds[0]}" belongs to another congress` },
    ]);
  });
});

describe('mentionsOf', () => {
  it('names up to so many records that refer to one', () => {
    expect(mentionsOf(samples(), 'deputies', 'npc-13-shaanxi-001', 2)).toEqual([
      { in: 'activities', id: 'concentrated-shaanxi', path: 'deputies.invitedIds.0' },
      { in: 'activities', id: 'enforcement-environment-shaanxi', path: 'deputies.invitedIds.0' },
    ]);
  });

  it('knows the views that came with a contact', () => {
    const state = samples();
    const view = state['tracked-views'].find(({ channel }) => channel === 'member-contact')!;
    expect(mentionsOf(state, 'contacts', view.occasionId!, 1)).toEqual([
      { in: 'tracked-views', id: view.id, path: 'occasionId' },
    ]);
  });

  it('names none for a record that stands alone', () => {
    expect(mentionsOf(samples(), 'activities', 'research-museums', 3)).toEqual([]);
  });
});
