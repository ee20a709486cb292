import type { AttendanceEntry } from '@deputy-work/meetings';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../data/deputy-work-provider.ts';
import { startDelivery, type DeliveryPort, type Failure } from './delivery.ts';
import { isSameLine, markOf } from './mark-code.ts';
import { markRows, undo } from './marking.ts';
import { countPending, settle, tryAgain } from './outbox.ts';
import { getLine, openSheet } from './sheet-state.ts';
import { createStore } from './store.ts';

class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

const unmarked = (count: number): AttendanceEntry[] =>
  Array.from({ length: count }, (_, row) => ({ deputyId: `d${row}`, intervals: [] }));

/** A sheet of some people, and a backend that holds it, refuses stale marks, and answers when told to. */
function open(people = 3) {
  let held = unmarked(people);
  const store = createStore(openSheet({ id: 'sheet', sittingId: 'sitting', entries: held }, () => ''));
  const sent: (readonly Mark[])[] = [];
  const trouble: ('no-answer' | 'refused')[] = [];
  const waiting: (() => void)[] = [];
  const accept = (marks: readonly Mark[]) => {
    const entries = held.filter((entry) =>
      marks.some(
        ({ deputyId, from }) => entry.deputyId === deputyId && !isSameLine(entry, { deputyId, ...from }),
      ),
    );
    if (entries.length > 0) throw new Refusal({ code: 'stale', entries });
    held = held.map((entry) => {
      const mark = marks.find(({ deputyId }) => deputyId === entry.deputyId);
      return mark ? { deputyId: entry.deputyId, ...mark.to } : entry;
    });
  };
  const port: DeliveryPort = {
    async send(marks) {
      sent.push(marks);
      await new Promise<void>((resolve) => waiting.push(resolve));
      const code = trouble.shift();
      if (code) throw new Refusal({ code });
      accept(marks);
    },
    judge: (error) => (error instanceof Refusal ? error.failure : { code: 'refused' }),
    pause: () => Promise.resolve(),
    onAccepted: () => undefined,
  };
  const stop = startDelivery(store, port);
  return {
    store,
    sent,
    trouble,
    stop,
    mark: (row: number, code: Parameters<typeof markRows>[2] = 'present') =>
      store.change((state) => markRows(state, [row], code, '09:00')),
    /** Somebody else marks a person. */
    meddle: (row: number, entry: Omit<AttendanceEntry, 'deputyId'>) =>
      (held = held.map((other, at) => (at === row ? { deputyId: other.deputyId, ...entry } : other))),
    held: (row: number) => markOf(getLine(held, row)),
    shown: (row: number) => markOf(getLine(store.state().lines, row)),
    answer: async () => {
      waiting.shift()?.();
      // A few turns of the queue, until the next batch is on its way.
      for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    },
  };
}

describe('delivery', () => {
  it('has one batch on its way, and gathers the next', async () => {
    const { mark, answer, sent, held, store } = open();
    mark(0);
    mark(1);
    mark(2);
    expect(sent.map(({ length }) => length)).toEqual([1]);
    await answer();
    expect(sent.map(({ length }) => length)).toEqual([1, 2]);
    await answer();
    expect([0, 1, 2].map(held)).toEqual(['present', 'present', 'present']);
    expect(countPending(store.state())).toBe(0);
  });

  it('sends what a line has become, from what the backend holds, when it changed on the way', async () => {
    const { mark, answer, sent, held } = open();
    mark(0);
    mark(0, 'sat-in');
    await answer();
    expect(sent[1]).toEqual([
      { deputyId: 'd0', from: { status: 'present', intervals: [] }, to: { status: 'sat-in', intervals: [] } },
    ]);
    await answer();
    expect(held(0)).toBe('sat-in');
  });

  it('sends the reverse when what is on its way is undone', async () => {
    const { mark, answer, store, held } = open();
    mark(0);
    store.change(undo);
    await answer();
    await answer();
    expect(held(0)).toBe('not-marked');
    expect(countPending(store.state())).toBe(0);
  });

  it('sends no more than 200 people at once', async () => {
    const { store, answer, sent } = open(450);
    store.change((state) => markRows(state, [...state.lines.keys()], 'present', '09:00'));
    await answer();
    await answer();
    expect(sent.map(({ length }) => length)).toEqual([200, 200, 50]);
  });

  it('keeps everything without an answer, and tries again', async () => {
    const { mark, answer, trouble, store, shown, held, sent } = open();
    trouble.push('no-answer');
    mark(0);
    await answer();
    expect(store.state().isCutOff).toBe(true);
    expect(shown(0)).toBe('present');
    expect(sent).toHaveLength(2);
    await answer();
    expect(store.state().isCutOff).toBe(false);
    expect(held(0)).toBe('present');
  });

  it('stops trying once the page is left and nobody answers', async () => {
    const { mark, answer, trouble, stop, sent } = open();
    trouble.push('no-answer');
    mark(0);
    stop();
    await answer();
    expect(sent).toHaveLength(1);
  });

  it('gives back what is refused, and keeps what was wanted for another try', async () => {
    const { mark, answer, trouble, store, shown, held } = open();
    trouble.push('refused');
    mark(0);
    await answer();
    expect(shown(0)).toBe('not-marked');
    expect(store.state().returned).toMatchObject([{ row: 0, wanted: { status: 'present' } }]);
    store.change(tryAgain);
    await answer();
    expect(held(0)).toBe('present');
    expect(store.state().returned).toEqual([]);
  });

  it('shows what somebody else has marked, asks, and still sends the rest', async () => {
    const { meddle, answer, store, shown, held } = open();
    meddle(0, { status: 'sat-in', intervals: [] });
    store.change((state) => markRows(state, [0, 1], 'present', '09:00'));
    await answer();
    expect([shown(0), shown(1)]).toEqual(['sat-in', 'present']);
    const [contested] = store.state().contested;
    expect(contested).toMatchObject({ row: 0, mine: { status: 'present' }, theirs: { status: 'sat-in' } });
    await answer();
    expect([held(0), held(1)]).toEqual(['sat-in', 'present']);
    store.change((state) => (contested ? settle(state, contested, 'mine') : state));
    await answer();
    expect([held(0), store.state().contested]).toEqual(['present', []]);
  });

  it('asks nothing when the other marked the same', async () => {
    const { mark, meddle, answer, store, held } = open();
    meddle(0, { status: 'present', intervals: [] });
    mark(0);
    await answer();
    expect([held(0), store.state().contested, countPending(store.state())]).toEqual(['present', [], 0]);
  });

  it('does not take back by undo what somebody else has marked since', async () => {
    const { mark, meddle, answer, store, shown } = open();
    mark(0);
    await answer();
    meddle(0, { status: 'not-required', intervals: [] });
    mark(0, 'sat-in');
    await answer();
    expect(shown(0)).toBe('not-required');
    store.change(undo);
    store.change(undo);
    expect(shown(0)).toBe('not-required');
  });
});
