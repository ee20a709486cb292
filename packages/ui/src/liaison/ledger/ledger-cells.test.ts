import { describe, expect, it } from 'vitest';
import { entriesOf, sampleLetters } from '../../../tests/stories/sample-liaison.ts';
import { ledgerCells } from './ledger-cells.ts';

const [complete, onItsWay, justCome, closedWithGaps] = entriesOf(sampleLetters).map((entry) =>
  ledgerCells(entry, '2022-06-20').map(({ column, standing, on }) => `${column} ${on ?? standing}`),
);

describe('ledgerCells', () => {
  it('gives the day of each state', () => {
    expect(complete).toEqual([
      'heard 2022-03-12',
      'entered 2022-03-12',
      'sorted 2022-03-14',
      'handed-over 2022-03-18',
      'handled 2022-05-09',
      'replied 2022-05-20',
      'confirmed 2022-06-01',
      'reported 2022-05-31',
    ]);
  });

  it('tells what is owed from what waits for it, and from what was passed over', () => {
    expect(onItsWay).toEqual([
      'heard 2022-05-06',
      'entered 2022-05-07',
      'sorted passed-over',
      'handed-over 2022-05-10',
      'handled owed',
      'replied waiting',
      'confirmed waiting',
      'reported owed',
    ]);
    expect(justCome?.slice(1, 4)).toEqual(['entered owed', 'sorted offered', 'handed-over owed']);
  });

  it('finds missing what a closed file lacks, and owes no more of it', () => {
    expect(closedWithGaps?.slice(4)).toEqual([
      'handled missing',
      'replied missing',
      'confirmed passed-over',
      'reported missing',
    ]);
  });
});
