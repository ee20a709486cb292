import { describe, expect, it } from 'vitest';
import { lacksWhenClosed } from './lacks-when-closed.ts';

const heard = { step: 'heard', on: '2022-05-01', by: 'committee' } as const;
const view = {
  id: 'view',
  version: 1,
  congressId: 'npc',
  deputyId: 'deputy',
  summary: '修路',
  steps: [heard],
};

describe('what a view lacks when its file is closed', () => {
  it('are the steps that its channel demands', () => {
    expect(lacksWhenClosed({ ...view, channel: 'budget-review' }, '2022-06-20')).toEqual(['replied']);
    expect(lacksWhenClosed({ ...view, channel: 'member-contact' }, '2022-06-20')).toEqual([]);
    expect(lacksWhenClosed({ ...view, meetingId: 'forum' }, '2022-06-20')).toEqual([
      'sorted',
      'handed-over',
      'handled',
      'replied',
    ]);
  });

  it('are the entries of the ledger too, if it is a letter', () => {
    const lacks = lacksWhenClosed({ ...view, enteredOn: '2022-05-02' }, '2022-06-20');
    expect(lacks).toEqual(['handed-over', 'handled', 'replied', 'reported']);
  });

  it('is nothing before the view was heard', () => {
    expect(lacksWhenClosed({ ...view, channel: 'budget-review' }, '2022-04-30')).toEqual([]);
  });
});
