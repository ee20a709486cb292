import { deriveHeadcount, type AttendanceEntry, type Sheet, type Sitting } from '@deputy-work/meetings';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markCodes, markedLine, markOf, type MarkCode } from './mark-code.ts';
import { markRows, redo, undo } from './marking.ts';
import { openSheet, type SheetState } from './sheet-state.ts';
import { countLines } from './tally.ts';

const groupOf = (deputyId: string) => deputyId.slice(0, 1);

const sheetOf = (...marks: readonly MarkCode[]): SheetState => {
  const entries = marks.map((mark, row) => markedLine(`${row % 2 === 0 ? 'a' : 'b'}${row}`, mark, '09:00'));
  return openSheet({ id: 'sheet', sittingId: 'sitting', entries }, groupOf);
};

const mark = (state: SheetState, rows: readonly number[], code: MarkCode) =>
  markRows(state, rows, code, '09:00');

const marks = ({ lines }: SheetState) => lines.map(markOf);

describe('marking', () => {
  it('marks several people in one step, and undo takes all of it back', () => {
    const before = sheetOf('not-marked', 'not-marked', 'sat-in');
    const after = mark(before, [0, 1], 'present');
    expect(marks(after)).toEqual(['present', 'present', 'sat-in']);
    expect(marks(undo(after))).toEqual(marks(before));
    expect(marks(redo(undo(after)))).toEqual(marks(after));
  });

  it('does nothing, and leaves nothing to undo, when all are marked so already', () => {
    const before = sheetOf('present');
    expect(mark(before, [0], 'present')).toBe(before);
  });

  it('keeps the times of somebody who is marked so already', () => {
    const intervals: AttendanceEntry['intervals'] = [{ from: '09:00', to: '10:30', mode: 'in-person' }];
    const entries = [
      { deputyId: 'a', status: 'present' as const, intervals },
      { deputyId: 'b', intervals: [] },
    ];
    const before = openSheet({ id: 'sheet', sittingId: 'sitting', entries }, groupOf);
    expect(mark(before, [0, 1], 'present').lines[0]?.intervals).toBe(intervals);
  });

  it('forgets what was undone once something else is marked', () => {
    const undone = undo(mark(sheetOf('not-marked', 'not-marked'), [0], 'present'));
    const after = mark(undone, [1], 'present');
    expect(redo(after)).toBe(after);
  });

  it('says who attends by video with the time from which', () => {
    const { lines } = mark(sheetOf('not-marked'), [0], 'by-video');
    expect(lines[0]).toMatchObject({ status: 'present', intervals: [{ from: '09:00', mode: 'by-video' }] });
  });
});

const step = fc.oneof(
  fc.record({
    rows: fc.uniqueArray(fc.nat(7), { minLength: 1 }),
    code: fc.constantFrom(...markCodes),
  }),
  fc.constantFrom('undo' as const, 'redo' as const),
);

const run = (state: SheetState, what: typeof step extends fc.Arbitrary<infer T> ? T : never) => {
  if (what === 'undo') return undo(state);
  return what === 'redo' ? redo(state) : mark(state, what.rows, what.code);
};

describe('whatever is marked, undone and done again', () => {
  const start = sheetOf(...markCodes);
  const anyWay = fc.array(step, { maxLength: 30 }).map((steps) => steps.reduce(run, start));

  it('the counts that were kept are those one would count', () => {
    fc.assert(
      fc.property(anyWay, ({ tally, lines, groups }) => {
        expect(tally).toEqual(countLines(lines, groups));
      }),
    );
  });

  it('they agree with the headcount of the rules', () => {
    const sitting: Sitting = { id: 'sitting', meetingId: 'meeting', on: '2022-03-05', half: 'morning' };
    fc.assert(
      fc.property(anyWay, ({ tally, lines }) => {
        const sheet: Sheet = { id: 'sheet', sittingId: 'sitting', entries: [...lines] };
        expect(deriveHeadcount(sitting, sheet)).toEqual({
          inPerson: tally.all.present,
          byVideo: tally.all['by-video'],
        });
      }),
    );
  });

  it('undoing everything leads back to the sheet as it was opened, with nothing left to save', () => {
    fc.assert(
      fc.property(anyWay, (state) => {
        const back = state.done.reduce(undo, state);
        expect(marks(back)).toEqual(marks(start));
        expect(back.unsaved.size).toBe(0);
      }),
    );
  });
});
