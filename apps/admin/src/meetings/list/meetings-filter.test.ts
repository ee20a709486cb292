import { describe, expect, it } from 'vitest';
import type { GatheringRow } from './gathering-row.ts';
import { meetingsHref, pickRows, readMeetingsFilter } from './meetings-filter.ts';

const read = (text: string) => readMeetingsFilter(new URLSearchParams(text));

describe('the filter of the list of meetings', () => {
  it('comes back from its own address', () => {
    const filter = { congress: 'npc-13', kind: 'committee-meetings', year: '2022' } as const;
    expect(read(meetingsHref(filter).split('?')[1] ?? '')).toEqual(filter);
  });

  it('has a plain address when nothing is asked for, and asks for no kind that does not exist', () => {
    expect(meetingsHref({})).toBe('/meetings');
    expect(read('kind=parties').kind).toBeUndefined();
  });

  it('picks by congress, kind and year, and by all of them', () => {
    const row = (id: string, congressId: string, collection: GatheringRow['gathering']['collection']) =>
      ({ gathering: { collection, id }, congressId, kind: 'ordinary', opensOn: '2022-03-05' }) as const;
    const rows = [
      row('a', 'npc', 'sessions'),
      row('b', 'npc', 'committee-meetings'),
      row('c', 'town', 'sessions'),
    ];
    const ids = (filter: Parameters<typeof pickRows>[1]) =>
      pickRows(rows, filter).map(({ gathering }) => gathering.id);
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ congress: 'npc' })).toEqual(['a', 'b']);
    expect(ids({ congress: 'npc', kind: 'sessions' })).toEqual(['a']);
    expect(ids({ year: '2021' })).toEqual([]);
  });
});
