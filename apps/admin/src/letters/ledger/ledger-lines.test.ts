import type { Letter } from '@deputy-work/liaison';
import { describe, expect, it } from 'vitest';
import { countOwed, ledgerOf, owedNow } from './ledger-lines.ts';

const letter = (id: string, receivedOn: string, more: Partial<Letter> = {}): Letter => ({
  id,
  congressId: 'npc',
  deputyId: `deputy-${id}`,
  summary: `来信${id}`,
  steps: [{ step: 'heard', on: receivedOn, by: 'general-office' }],
  ...more,
});

const handedOver = { step: 'handed-over', on: '2022-05-03', by: 'general-office', toId: 'finance' } as const;
const handled = { step: 'handled', on: '2022-05-20', by: 'handling-unit' } as const;
const replied = { step: 'replied', on: '2022-05-25', by: 'handling-unit' } as const;

const early = letter('early', '2022-05-01', { enteredOn: '2022-05-01' });
const done = letter('done', '2022-05-02', {
  steps: [...letter('', '2022-05-02').steps, handedOver, handled, replied],
  enteredOn: '2022-05-02',
  reportedOn: '2022-05-26',
});
const late = letter('late', '2022-06-01');

const ids = (asOf: string) => ledgerOf([late, done, early], asOf).map((line) => line.letter.id);

describe('the ledger', () => {
  it('begins with the letters for which something is owed, the earliest first', () => {
    expect(ids('2022-06-20')).toEqual(['early', 'late', 'done']);
  });

  it('does not know yet what comes later', () => {
    expect(ids('2022-05-04')).toEqual(['early', 'done']);
    const [, then] = ledgerOf([early, done], '2022-05-04');
    expect(then).toMatchObject({ state: 'handed-over', owed: ['handled', 'reported'] });
  });

  it('tells how far a letter has come', () => {
    const closed = { ...early, closedOn: '2022-06-01' };
    expect(ledgerOf([closed], '2022-05-31')[0]?.state).toBe('heard');
    expect(ledgerOf([closed], '2022-06-01')[0]?.state).toBe('closed');
  });
});

describe('what is owed', () => {
  it('is of the steps only the first, because the others wait for it', () => {
    expect(owedNow(['entered', 'handed-over', 'handled', 'replied', 'reported'])).toEqual([
      'entered',
      'handed-over',
      'reported',
    ]);
    expect(owedNow([])).toEqual([]);
  });

  it('is nothing once the file is closed', () => {
    const [closed] = ledgerOf([{ ...early, closedOn: '2022-06-01' }], '2022-06-20');
    expect(closed).toMatchObject({ owed: [], lacks: ['handed-over', 'handled', 'replied', 'reported'] });
  });

  it('is counted in the order in which it is done', () => {
    expect(countOwed(ledgerOf([late, done, early], '2022-06-20'))).toEqual([
      { gap: 'entered', count: 1 },
      { gap: 'handed-over', count: 2 },
      { gap: 'reported', count: 2 },
    ]);
  });
});
