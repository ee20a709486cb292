import { describe, expect, it } from 'vitest';
import { mentionsOf, referencesOf } from './references.ts';
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
      { path: 'organiserId', to: 'bodies', id: 'b' },
      { path: 'deputies.invitedIds.0', to: 'deputies', id: 'd1' },
      { path: 'deputies.invitedIds.1', to: 'deputies', id: 'd2' },
      { path: 'views.0.deputyId', to: 'deputies', id: 'd3' },
    ]);
  });

  it('takes no other words for ids', () => {
    expect(referencesOf({ id: 'a', title: 'b', topics: ['c'], constructor: 'd' })).toEqual([]);
  });
});

describe('mentionsOf', () => {
  it('names up to so many records that refer to one', () => {
    expect(mentionsOf(samples(), 'congresses', 'npc-13', 6)).toEqual([
      ...[1, 2, 3, 4, 5].map((number) => ({
        in: 'sessions',
        id: `npc-13-session-${number}`,
        path: 'congressId',
      })),
      { in: 'electoral-units', id: 'npc-13-unit-beijing', path: 'congressId' },
    ]);
  });

  it('names none for a record that stands alone', () => {
    expect(mentionsOf(samples(), 'activities', 'research-museums', 3)).toEqual([]);
  });
});
