import { describe, expect, it } from 'vitest';
import { handedOver, handled, heard, replied, sampleLetter } from '../../tests/sample.ts';
import { deriveResponseTimes } from './derive-response-times.ts';

const asOf = '2022-12-31';
const answered = (id: string, day: string) =>
  sampleLetter({
    id,
    steps: [heard('2022-04-01'), handedOver('2022-04-10', 'ministry'), handled(day), replied(day)],
  });

describe('deriveResponseTimes', () => {
  it('counts days from the hand-over to the reply, by the body, with median and ninetieth percentile', () => {
    const letters = ['2022-04-11', '2022-04-12', '2022-04-20', '2022-05-10'].map((day) => answered(day, day));
    expect(deriveResponseTimes(letters, { asOf })).toEqual([
      { bodyId: 'ministry', replied: 4, open: 0, median: 2, percentile90: 30 },
    ]);
  });

  it('takes a number that occurred: of ten, the fifth and the ninth', () => {
    const letters = Array.from({ length: 10 }, (_, index) => answered(`${index}`, `2022-04-${11 + index}`));
    expect(deriveResponseTimes(letters, { asOf })).toMatchObject([{ median: 5, percentile90: 9 }]);
  });

  it('counts what was handed over to nobody from the day it was heard', () => {
    const view = { steps: [heard('2022-04-01'), replied('2022-04-04')] };
    expect(deriveResponseTimes([view], { asOf })).toMatchObject([{ bodyId: '', median: 3 }]);
  });

  it('counts as open what has no reply yet, and leaves out what was closed without one or is still to come', () => {
    const waiting = sampleLetter({ steps: [heard('2022-04-01'), handedOver('2022-04-10', 'ministry')] });
    const closed = { ...waiting, id: 'closed', closedOn: '2022-06-01' };
    const toCome = sampleLetter({ id: 'to-come', steps: [heard('2023-01-01')] });
    expect(deriveResponseTimes([waiting, closed, toCome], { asOf })).toEqual([
      { bodyId: 'ministry', replied: 0, open: 1 },
    ]);
    expect(deriveResponseTimes([answered('late', '2022-04-12')], { asOf: '2022-04-11' })).toEqual([
      { bodyId: 'ministry', replied: 0, open: 1 },
    ]);
  });
});
