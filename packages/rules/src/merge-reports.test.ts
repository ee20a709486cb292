import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, parts, whole } from '../tests/arbitrary.ts';
import { drill, hasMarshals, overlayOf33, rules } from '../tests/sample.ts';
import { evaluate } from './evaluate.ts';
import { mergeReports } from './merge-reports.ts';
import { outcomes, type Outcome } from './outcome.ts';
import { emptyReport, type Report } from './report.ts';

const include = fc.subarray([...outcomes]);
const overlay = fc.constantFrom(undefined, overlayOf33);

/** Reports as they come: of several rules, about any facts, asked on any day, with or without a place's own values. */
const report: fc.Arbitrary<Report> = fc
  .tuple(fc.subarray([...rules], { minLength: 1 }), parts, asOf, overlay, include)
  .map(([asked, all, day, place, wanted]) =>
    evaluate(asked, whole(all), { asOf: day, overlay: place, include: wanted }),
  );

describe('mergeReports', () => {
  it('is associative', () => {
    fc.assert(
      fc.property(report, report, report, (a, b, c) => {
        expect(mergeReports(mergeReports(a, b), c)).toEqual(mergeReports(a, mergeReports(b, c)));
      }),
    );
  });

  it('is commutative, to the order of findings and keys', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        expect(JSON.stringify(mergeReports(a, b))).toBe(JSON.stringify(mergeReports(b, a)));
      }),
    );
  });

  it('has the empty report as its identity', () => {
    fc.assert(
      fc.property(report, (a) => {
        expect(mergeReports(a, emptyReport)).toEqual(a);
        expect(mergeReports(emptyReport, a)).toEqual(a);
      }),
    );
  });

  it('of the parts gives the report of the whole', () => {
    fc.assert(
      fc.property(parts, asOf, overlay, include, (all, day, place, wanted) => {
        const options = { asOf: day, overlay: place, include: wanted };
        const ofParts = all.map((facts) => evaluate(rules, facts, options));
        const ofNothing = evaluate(rules, whole([]), options);
        expect(ofParts.reduce(mergeReports, ofNothing)).toEqual(evaluate(rules, whole(all), options));
      }),
    );
  });

  it('gives the same for reports that have crossed a wire', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        const sent = (each: Report) => JSON.parse(JSON.stringify(each)) as Report;
        expect(mergeReports(sent(a), sent(b))).toEqual(mergeReports(a, b));
      }),
    );
  });

  it('changes neither report', () => {
    fc.assert(
      fc.property(report, report, (a, b) => {
        const before = structuredClone([a, b]);
        mergeReports(a, b);
        expect([a, b]).toEqual(before);
      }),
    );
  });

  it('adds tallies, orders findings and unites receipts', () => {
    const of = (ids: readonly string[], day: string) => {
      const all = ids.map((id) => drill({ id, marshals: 1 }));
      return evaluate([hasMarshals], { drills: all }, { asOf: day });
    };
    const merged = mergeReports(
      of(['drill-1', 'drill-4'], '2022-12-31'),
      of(['drill-2', 'drill-3'], '2022-07-01'),
    );
    expect(merged.tallies['drill.has-marshals'].violated).toBe(4);
    expect(merged.findings.map(({ subject }) => subject.id)).toEqual([
      'drill-1',
      'drill-2',
      'drill-3',
      'drill-4',
    ]);
    expect(merged.receipt.asOf).toEqual(['2022-07-01', '2022-12-31']);
  });
});

it('the facts of these laws meet every outcome', () => {
  const seen = new Set<Outcome>();
  fc.assert(
    fc.property(parts, asOf, overlay, (all, day, place) => {
      const { findings } = evaluate(rules, whole(all), { asOf: day, overlay: place, include: outcomes });
      for (const { outcome } of findings) seen.add(outcome);
    }),
    { numRuns: 200, seed: 1 },
  );
  expect([...seen].toSorted()).toEqual(outcomes.toSorted());
});
