import type { Source } from '@deputy-work/congress';
import { assertQuotesFound } from '@deputy-work/plan-2022/text';
import { plan2022 } from '@deputy-work/plan-2022';
import type { Citation } from '@deputy-work/rules';
import { expect, it } from 'vitest';
import {
  activityKinds,
  hearingKinds,
  inspectionParameters,
  inspectionRules,
  inspectionTerms,
  memberRoles,
  reportParts,
  viewTreatments,
} from '../src/index.ts';

const codeLists = [activityKinds, hearingKinds, memberRoles, reportParts, viewTreatments];
const sources: readonly Source[] = [
  ...inspectionRules.flatMap(({ basis }) => basis),
  ...inspectionParameters.flatMap(({ values }) => values.flatMap(({ basis }) => basis)),
  ...inspectionTerms.flatMap(({ source }) => source),
  ...codeLists.flatMap((list) => Object.values(list).flatMap(({ source }) => source)),
];
const citations = sources.filter((source): source is Citation => 'instrument' in source);
const ofPlan = citations.filter(({ instrument }) => instrument.id === plan2022.id);

it('every citation of the plan quotes words that stand exactly once in its item', () => {
  expect(() => assertQuotesFound(ofPlan)).not.toThrow();
  expect(ofPlan.filter(({ words }) => words === undefined)).toEqual([]);
  expect(ofPlan.length).toBeGreaterThan(10);
});

it('every citation of a statute or local rule names its article', () => {
  for (const { instrument, place } of citations) {
    if (instrument.kind !== 'plan') expect(place, instrument.id).toHaveProperty('article');
  }
});
