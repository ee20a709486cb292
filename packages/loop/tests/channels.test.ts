import { plan2022 } from '@deputy-work/plan-2022';
import { assertQuotesFound } from '@deputy-work/plan-2022/text';
import { feedbackLoops } from '@deputy-work/plan-2022/classification';
import type { Citation } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import { channels, loopActors, loopSteps, type Channel } from '../src/index.ts';

const order = Object.keys(loopSteps);
const every: readonly (readonly [string, Channel])[] = Object.entries(channels);

describe.each(every)('channel %s', (_, { items, loop, steps }) => {
  it('begins with hearing and keeps the order of the loop', () => {
    const places = steps.map(({ step }) => order.indexOf(step));
    expect(places[0]).toBe(0);
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
  });

  it('cites only its own items of the plan', () => {
    const citations = steps.flatMap(({ source }) =>
      source.filter((each): each is Citation => 'instrument' in each),
    );
    const cited = citations.flatMap(({ place }) => (place && 'item' in place ? [place.item] : []));
    expect(cited.filter((item) => !items.includes(item))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });

  it('is an instance of a loop that the plan describes for one of its items', () => {
    const described = feedbackLoops.find(({ code }) => code === loop);
    if (loop !== undefined) expect(described?.items.some((item) => items.includes(item))).toBe(true);
    else expect(described).toBeUndefined();
  });
});

it('every quote stands exactly once in its item', () => {
  const codes = [...Object.values(loopSteps), ...Object.values(loopActors)];
  const sources = [...every.flatMap(([, { steps }]) => steps), ...codes].flatMap(({ source }) => source);
  const citations = sources.filter(
    (each): each is Citation => 'instrument' in each && each.instrument.id === plan2022.id,
  );
  expect(citations.length).toBeGreaterThan(30);
  expect(() => {
    assertQuotesFound(citations);
  }).not.toThrow();
});
