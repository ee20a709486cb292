import { describe, expect, it } from 'vitest';
import { sampleAssignment, sampleContact, sampleView, replied } from '../../tests/sample.ts';
import { deriveLiaisonCoverage } from './derive-liaison-coverage.ts';
import { deriveLiaisonMatrix } from './derive-liaison-matrix.ts';

const options = { year: 2022, asOf: '2022-06-30' };
const assignments = [
  sampleAssignment(),
  sampleAssignment({ id: 'a-2', deputyId: 'd-2' }),
  sampleAssignment({ id: 'a-3', memberId: 'm-2', deputyId: 'd-3' }),
];
const contacts = [
  sampleContact({ deputyIds: ['d-1', 'd-3'] }),
  sampleContact({ id: 'c-2', on: '2021-12-31' }),
  sampleContact({ id: 'c-3', on: '2022-07-01' }),
  sampleContact({ id: 'c-4', deputyIds: ['d-2'], on: '2021-05-01' }),
];
const matrix = deriveLiaisonMatrix({ assignments, contacts, views: [] }, options);

describe('deriveLiaisonMatrix', () => {
  it('counts the contacts of each assigned pair in the year, and remembers the last of any year', () => {
    expect(matrix).toEqual([
      { memberId: 'm-1', deputyId: 'd-1', contacts: 1, lastOn: '2022-03-01', openViews: 0 },
      { memberId: 'm-1', deputyId: 'd-2', contacts: 0, lastOn: '2021-05-01', openViews: 0 },
      { memberId: 'm-2', deputyId: 'd-3', contacts: 0, openViews: 0 },
    ]);
  });

  it('counts the views told at a contact until they are replied to or closed', () => {
    const view = sampleView({ occasionId: 'contact' });
    const openViews = (...views: (typeof view)[]) =>
      deriveLiaisonMatrix({ assignments, contacts, views }, options)[0]?.openViews;
    expect(openViews(view, sampleView({ id: 'v-2', occasionId: 'contact' }))).toBe(2);
    expect(openViews({ ...view, steps: [...view.steps, replied('2022-06-30')] })).toBe(0);
    expect(openViews({ ...view, steps: [...view.steps, replied('2022-07-01')] })).toBe(1);
    expect(openViews({ ...view, closedOn: '2022-06-30' })).toBe(0);
    expect(openViews(sampleView())).toBe(0);
  });

  it('shows who is assigned on the day of asking, and on the last day of a year that is over', () => {
    const ended = [sampleAssignment({ to: '2022-06-29' }), sampleAssignment({ id: 'a-2', deputyId: 'd-2' })];
    const deputiesOn = (asOf: string) =>
      deriveLiaisonMatrix({ assignments: ended, contacts, views: [] }, { year: 2022, asOf }).map(
        ({ deputyId }) => deputyId,
      );
    expect(deputiesOn('2022-06-29')).toEqual(['d-1', 'd-2']);
    expect(deputiesOn('2022-06-30')).toEqual(['d-2']);
    expect(deputiesOn('2023-05-01')).toEqual(['d-2']);
  });
});

describe('deriveLiaisonCoverage', () => {
  it('sums up who was contacted, who was not, and which members are silent', () => {
    expect(deriveLiaisonCoverage(matrix)).toEqual({
      deputies: 3,
      contacted: 1,
      notContacted: ['d-2', 'd-3'],
      members: 2,
      silentMembers: ['m-2'],
    });
  });

  it('counts a deputy of two members once, as contacted when one of them was in contact', () => {
    const both = [sampleAssignment(), sampleAssignment({ id: 'a-2', memberId: 'm-2' })];
    const cells = deriveLiaisonMatrix({ assignments: both, contacts: [sampleContact()], views: [] }, options);
    expect(deriveLiaisonCoverage(cells)).toMatchObject({ deputies: 1, contacted: 1, silentMembers: ['m-2'] });
  });
});
