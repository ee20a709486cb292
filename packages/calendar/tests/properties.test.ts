import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  coveredYears,
  dueOn,
  isWorkingDay,
  latestDayBefore,
  workingDaysBetween,
  type Answer,
  type Due,
} from '../src/index.ts';

const numberOf = (date: string) => Date.parse(date) / 86_400_000;
const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const daysWithin = (first: string, last: string) =>
  fc.integer({ min: numberOf(first), max: numberOf(last) }).map(dayOf);

/** Far enough from both ends of the data for the lengths below. */
const coveredDay = daysWithin('2006-06-01', '2024-06-01');
const anyDay = daysWithin('1990-01-01', '2040-12-31');
const unit = fc.constantFrom('day', 'working-day', 'month');
const amount = fc.integer({ min: 0, max: 24 });
const restDays = fc.constantFrom('holidays-and-weekends', 'holidays', 'none');

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.known) throw new Error(`${answer.year} was meant to be covered.`);
  return answer.value;
}
function knownOf(due: Due) {
  if (!due.known) throw new Error(`${due.year} was meant to be covered.`);
  return due;
}

/** The days after `first` up to and including `last`. */
const daysAfter = (first: string, last: string) =>
  Array.from({ length: numberOf(last) - numberOf(first) }, (_, i) => dayOf(numberOf(first) + 1 + i));
const works = (day: string) => valueOf(isWorkingDay(day));

/** Counted without any arithmetic of the package but its answer about a single day. */
const bruteForceCount = (first: string, last: string) => daysAfter(first, last).filter(works).length;

describe('dueOn', () => {
  it('never ends a later start earlier', () => {
    fc.assert(
      fc.property(coveredDay, fc.nat(40), amount, unit, restDays, (start, later, amount, unit, restDays) => {
        const duration = { amount, unit };
        const { due } = knownOf(dueOn(start, duration, { restDays }));
        const dueLater = knownOf(dueOn(dayOf(numberOf(start) + later), duration, { restDays })).due;
        expect(dueLater >= due).toBe(true);
      }),
    );
  });

  it('never ends a longer period earlier', () => {
    fc.assert(
      fc.property(coveredDay, amount, fc.nat(5), unit, restDays, (start, amount, more, unit, restDays) => {
        const { due } = knownOf(dueOn(start, { amount, unit }, { restDays }));
        expect(knownOf(dueOn(start, { amount: amount + more, unit }, { restDays })).due >= due).toBe(true);
      }),
    );
  });

  it('ends months on the same-numbered day of the right month, or on its last day when it has none', () => {
    fc.assert(
      fc.property(anyDay, amount, (start, amount) => {
        const { due, working } = knownOf(dueOn(start, { amount, unit: 'month' }, { restDays: 'none' }));
        const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(monthsOf(due) - monthsOf(start)).toBe(amount);
        const isLastOfMonth = dayOf(numberOf(due) + 1).endsWith('-01');
        if (working.monthEnd) expect([isLastOfMonth, due.slice(8) < start.slice(8)]).toEqual([true, true]);
        else expect(due.slice(8)).toBe(start.slice(8));
      }),
    );
  });

  it('moves off rest days without a gap, to the first day that is worked', () => {
    fc.assert(
      fc.property(coveredDay, amount, fc.constantFrom('day', 'month'), (start, amount, unit) => {
        const { due, working } = knownOf(dueOn(start, { amount, unit }));
        expect(works(due)).toBe(true);
        const restDaysFound = working.skipped.map(({ date }) => date);
        expect([...restDaysFound, due]).toEqual([working.rawEnd, ...daysAfter(working.rawEnd, due)]);
        expect(restDaysFound.some(works)).toBe(false);
      }),
    );
  });

  it('counts working days as brute force does, and accounts for every day on the way', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 60 }), (start, amount) => {
        const { due, working } = knownOf(dueOn(start, { amount, unit: 'working-day' }));
        expect(works(due)).toBe(true);
        expect(bruteForceCount(start, due)).toBe(amount);
        expect(working.skipped.length + amount).toBe(numberOf(due) - numberOf(start));
      }),
    );
  });

  it('never guesses: an unknown answer names a year that is not covered, and is no earlier than plain arithmetic', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), unit, (start, amount, unit) => {
        const due = dueOn(start, { amount, unit });
        if (due.known) {
          expect(coveredYears).toContain(Number(due.due.slice(0, 4)));
          return;
        }
        expect(coveredYears).not.toContain(due.year);
        const plain = dueOn(
          start,
          { amount, unit: unit === 'month' ? 'month' : 'day' },
          { restDays: 'none' },
        );
        expect(due.nearest >= knownOf(plain).due).toBe(true);
      }),
    );
  });
});

describe('latestDayBefore', () => {
  it('is undone by dueOn where no day gives way', () => {
    fc.assert(
      fc.property(anyDay, amount, fc.constantFrom('day', 'month'), (event, amount, unit) => {
        const { due: latest, working } = knownOf(latestDayBefore(event, { amount, unit }));
        const { due } = knownOf(dueOn(latest, { amount, unit }, { restDays: 'none' }));
        if (working.monthEnd) expect(due < event).toBe(true);
        else expect(due).toBe(event);
      }),
    );
  });

  it('leaves the asked number of working days, its own included, before the event', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 60 }), (event, amount) => {
        const { due: latest } = knownOf(latestDayBefore(event, { amount, unit: 'working-day' }));
        const dayBefore = (day: string) => dayOf(numberOf(day) - 1);
        expect(bruteForceCount(dayBefore(latest), dayBefore(event))).toBe(amount);
      }),
    );
  });
});

describe('working days', () => {
  it('added and counted undo each other, forwards and backwards', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: -60, max: 60 }), (date, amount) => {
        expect(workingDaysBetween(date, valueOf(addWorkingDays(date, amount)))).toEqual({
          known: true,
          value: amount,
        });
      }),
    );
  });

  it('added and taken away lead back to a day that is worked', () => {
    fc.assert(
      fc.property(coveredDay.filter(works), fc.integer({ min: -60, max: 60 }), (date, amount) => {
        expect(addWorkingDays(valueOf(addWorkingDays(date, amount)), -amount)).toEqual({
          known: true,
          value: date,
        });
      }),
    );
  });

  it('of two stretches are those of the whole', () => {
    fc.assert(
      fc.property(coveredDay, fc.nat(200), fc.nat(200), (first, there, further) => {
        const middle = dayOf(numberOf(first) + there);
        const last = dayOf(numberOf(middle) + further);
        const [a, b] = [workingDaysBetween(first, middle), workingDaysBetween(middle, last)];
        expect(valueOf(a) + valueOf(b)).toBe(valueOf(workingDaysBetween(first, last)));
        expect(valueOf(a)).toBe(bruteForceCount(first, middle));
      }),
    );
  });
});
