import { describe, expect, it } from 'vitest';
import { valueInForce } from '../../tests/value-in-force.ts';
import { within } from './within.ts';

const tenDays = valueInForce('within', { amount: 10, unit: 'day' });
const due = '2022-06-10';
const asked = (doneOn: string | undefined, asOf: string) => within(doneOn, due, asOf, tenDays);

describe('within', () => {
  it.each([
    ['the day before the last', '2022-06-09', 'satisfied', 0],
    ['the last day', '2022-06-10', 'satisfied', 0],
    ['the day after', '2022-06-11', 'violated', 1],
    ['a month after', '2022-07-10', 'violated', 30],
  ])('done on %s (%s) is %s, %i days late', (_, doneOn, outcome, shortfall) => {
    const answer = asked(doneOn, '2022-12-31');
    expect(answer.outcome).toBe(outcome);
    expect(answer.measure).toEqual({
      comparison: 'within',
      measured: doneOn,
      required: due,
      shortfall,
      unit: 'drill',
      parameterId: 'limit',
    });
  });

  it.each([
    ['the day before the last', '2022-06-09', 'pending', 0],
    ['the last day', '2022-06-10', 'pending', 0],
    ['the day after', '2022-06-11', 'violated', 1],
  ])('not done and asked on %s (%s) is %s, %i days late', (_, asOf, outcome, shortfall) => {
    expect(asked(undefined, asOf)).toMatchObject({
      outcome,
      due,
      measure: { measured: 'not-done', shortfall },
    });
  });

  it('asks to be done by the last day while there is time, and says when there is none', () => {
    expect(asked(undefined, '2022-06-10').remedy).toEqual({ code: 'act', by: due });
    expect(asked(undefined, '2022-06-11').remedy).toEqual({ code: 'too-late' });
    expect(asked('2022-06-11', '2022-12-31').remedy).toEqual({ code: 'too-late' });
  });

  it('takes a day after the day of asking for a plan, and for not done', () => {
    expect(asked('2022-06-09', '2022-06-08')).toMatchObject({
      outcome: 'pending',
      measure: { measured: 'not-done' },
    });
    expect(asked('2022-06-30', '2022-06-20')).toMatchObject({
      outcome: 'violated',
      measure: { measured: 'not-done', shortfall: 10 },
    });
  });

  it('holds when done on the day that the remedy names', () => {
    const { remedy } = asked(undefined, '2022-06-01');
    const by = remedy?.code === 'act' ? remedy.by : 'never';
    expect(asked(by, by).outcome).toBe('satisfied');
  });
});
