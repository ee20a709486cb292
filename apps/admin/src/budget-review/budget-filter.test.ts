import { expect, it } from 'vitest';
import { budgetHref, pickRows, readBudgetFilter } from './budget-filter.ts';
import type { BudgetRow } from './round/round-rows.ts';

const read = (search: string) => readBudgetFilter(new URLSearchParams(search));

it('the filter comes back from its own address', () => {
  const filter = { round: 'round-2022', state: 'answered', text: '李', page: 3, answer: 'letter' } as const;
  expect(read(budgetHref(filter).split('?')[1] ?? '')).toEqual(filter);
  expect(read('state=lost&page=first')).toEqual(read(''));
});

it('deputies are picked by state and by name', () => {
  const row = (deputyId: string, state: BudgetRow['state']): BudgetRow => ({
    deputyId,
    state,
    answers: [],
    waiting: [],
  });
  const rows = [row('li', 'unsent'), row('wu', 'sent')];
  const pick = (filter: Parameters<typeof pickRows>[1]) =>
    pickRows(rows, filter, (id) => `Deputy ${id}`).map(({ deputyId }) => deputyId);
  expect(pick({ state: 'unsent' })).toEqual(['li']);
  expect(pick({ text: 'deputy WU' })).toEqual(['wu']);
  expect(pick({})).toEqual(['li', 'wu']);
});
