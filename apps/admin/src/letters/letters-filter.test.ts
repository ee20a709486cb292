import { describe, expect, it } from 'vitest';
import { ledgerOf } from './ledger/ledger-lines.ts';
import { lettersHref, pickLines, readLettersFilter } from './letters-filter.ts';

const read = (search: string) => readLettersFilter(new URLSearchParams(search));

describe('the filter of the ledger', () => {
  it('comes back from its own address', () => {
    const filter = { state: 'handled', owed: 'replied', text: '修路', page: 2, letter: 'new' } as const;
    expect(read(lettersHref(filter).split('?')[1] ?? '')).toEqual(filter);
    expect(lettersHref({})).toBe('/letters');
  });

  it('does not ask for states that do not exist', () => {
    expect(read('state=lost&owed=money&letter=7&page=0')).toEqual(read(''));
  });
});

describe('the lines it lets through', () => {
  const heard = { step: 'heard', on: '2022-05-01', by: 'general-office' } as const;
  const letter = (id: string, deputyId: string, summary: string) => ({
    id,
    congressId: 'npc',
    deputyId,
    summary,
    steps: [heard],
  });
  const lines = ledgerOf(
    [letter('a', 'li', '建议修路'), { ...letter('b', 'wu', 'On Schools'), enteredOn: '2022-05-02' }],
    '2022-06-20',
  );
  const pick = (filter: Parameters<typeof pickLines>[1]) =>
    pickLines(lines, filter, (id) => `代表${id}`).map((line) => line.letter.id);

  it('have the words in the deputy’s name or in the letter', () => {
    expect(pick({ text: '修路' })).toEqual(['a']);
    expect(pick({ text: ' schools ' })).toEqual(['b']);
    expect(pick({ text: '代表wu' })).toEqual(['b']);
  });

  it('stand where it says, and owe what it says', () => {
    expect(pick({ owed: 'entered' })).toEqual(['a']);
    expect(pick({ state: 'heard' })).toEqual(['a', 'b']);
    expect(pick({ state: 'closed' })).toEqual([]);
  });
});
