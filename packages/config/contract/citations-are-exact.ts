import type { CodeList, Source, Term } from '@deputy-work/congress';
import { plan2022 } from '@deputy-work/plan-2022';
import { assertQuotesFound } from '@deputy-work/plan-2022/text';
import type { Citation, Rule } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import type { Topic } from './topic.ts';

/** Contract: whatever a topic cites of the plan stands exactly once in its item, and whatever it cites of a law names the article. */
export function citationsAreExact<R extends Rule>(
  { rules, parameters }: Topic<R>,
  terms: readonly Term[],
  codeLists: readonly CodeList[],
): void {
  const sources: readonly Source[] = [
    ...rules.flatMap(({ basis }) => basis),
    ...parameters.flatMap(({ values }) => values.flatMap(({ basis }) => basis)),
    ...terms.flatMap(({ source }) => source),
    ...codeLists.flatMap((list) => Object.values(list).flatMap(({ source }) => source)),
  ];
  const citations = sources.filter((source): source is Citation => 'instrument' in source);
  const ofPlan = citations.filter(({ instrument }) => instrument.id === plan2022.id);

  it('every citation of the plan quotes words that stand exactly once in its item', () => {
    expect(() => {
      assertQuotesFound(ofPlan);
    }).not.toThrow();
    expect(ofPlan.filter(({ words }) => words === undefined)).toEqual([]);
    expect(ofPlan.length).toBeGreaterThan(10);
  });

  it('every citation of a statute or local rule names its article', () => {
    for (const { instrument, place } of citations) {
      if (instrument.kind !== 'plan') expect(place, instrument.id).toHaveProperty('article');
    }
  });
}
