import { expect, it } from 'vitest';
import { occasionHref } from './occasion-href.ts';

const occasions = {
  budgetLetters: [{ id: 'letter', roundId: 'round-2022', deputyId: 'deputy' }],
  stationActivities: [
    { id: 'open-day', stationId: 'home', on: '2022-05-01', title: '接待日', deputyIds: ['deputy'] },
  ],
};

it('a view leads to what it came with, by its channel', () => {
  expect(occasionHref('organ-activity', 'open-court', occasions)).toBe(
    '#/organ-activities?activity=open-court',
  );
  expect(occasionHref('member-contact', 'contact', occasions)).toBe('#/contacts?contact=contact');
  expect(occasionHref('budget-review', 'letter', occasions)).toBe('#/budget-review?round=round-2022');
  expect(occasionHref('station', 'open-day', occasions)).toBe('#/stations?station=home');
});

it('it leads nowhere when that is not known, or has no page', () => {
  expect(occasionHref('budget-review', 'other', occasions)).toBeUndefined();
  expect(occasionHref('draft-law', 'draft', occasions)).toBeUndefined();
});
