import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asOf, parts, whole } from '../tests/arbitrary.ts';
import { drill, hasMarshals, overlayOf33, rules, type Drill, type Facts } from '../tests/sample.ts';
import { evaluate } from './evaluate.ts';
import { evaluateStream } from './evaluate-stream.ts';
import { mergeReports } from './merge-reports.ts';
import { outcomes } from './outcome.ts';

async function* stream<T>(all: readonly T[]): AsyncGenerator<T> {
  for (const each of all) yield await Promise.resolve(each);
}

describe('evaluateStream', () => {
  it('answers what evaluate answers about the whole', async () => {
    await fc.assert(
      fc.asyncProperty(parts, asOf, fc.subarray([...outcomes]), async (all, day, include) => {
        const options = { asOf: day, include };
        expect(await evaluateStream(rules, stream(all), options)).toEqual(
          evaluate(rules, whole(all), options),
        );
      }),
    );
  });

  it('takes a list as well as a stream', async () => {
    const list = [{ drills: [drill()] }];
    expect(await evaluateStream([hasMarshals], list, { asOf: '2022-12-31' })).toEqual(
      evaluate([hasMarshals], { drills: [drill()] }, { asOf: '2022-12-31' }),
    );
  });

  it('takes a part only when it is done with the one before', async () => {
    const events: string[] = [];
    const watched = (n: number): { drills: readonly Drill[] } => ({
      get drills() {
        events.push(`read ${n}`);
        return [drill({ id: `drill-${n}` })];
      },
    });
    async function* source() {
      for (const n of [1, 2, 3]) {
        events.push(`take ${n}`);
        yield await Promise.resolve(watched(n));
      }
    }
    const { tallies } = await evaluateStream([hasMarshals], source(), { asOf: '2022-12-31' });
    expect(events).toEqual(['take 1', 'read 1', 'take 2', 'read 2', 'take 3', 'read 3']);
    expect(tallies['drill.has-marshals'].satisfied).toBe(3);
  });

  it('lets go of every part: none can be reached from the report', async () => {
    const taken: Facts[] = [];
    async function* source() {
      for (let n = 0; n < 40; n++) {
        const facts = { drills: [drill({ id: `drill-${n}`, marshals: 1 })], schools: [] };
        taken.push(facts);
        yield await Promise.resolve(facts);
      }
    }
    const report = await evaluateStream(rules, source(), { asOf: '2022-12-31' });
    const reachable = new Set<unknown>();
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null || reachable.has(value)) return;
      reachable.add(value);
      Object.values(value).forEach(walk);
    };
    walk(report);
    expect(report.tallies['drill.has-marshals'].violated).toBe(40);
    expect(taken).toHaveLength(40);
    expect(taken.filter((facts) => reachable.has(facts) || reachable.has(facts.drills[0]))).toEqual([]);
  });

  it("asks each part under its place's own values", async () => {
    const two = drill({ marshals: 2 });
    const there = { drills: [{ ...two, id: 'there' }] };
    const elsewhere = { drills: [{ ...two, id: 'elsewhere' }] };
    const overlayOf = vi.fn((facts: unknown) => (facts === there ? overlayOf33 : undefined));
    const { findings, receipt } = await evaluateStream([hasMarshals], stream([there, elsewhere]), {
      asOf: '2022-12-31',
      overlayOf,
    });
    expect(findings.map(({ subject }) => subject.id)).toEqual(['there']);
    expect(receipt.overlays).toEqual(['33']);
    expect(overlayOf).toHaveBeenCalledTimes(2);
  });

  it('answers what the parts give when merged, in whatever order places come', async () => {
    const places = fc.array(fc.constantFrom(undefined, overlayOf33), { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(parts, places, asOf, async (all, overlays, day) => {
        const options = { asOf: day, include: outcomes };
        const overlayOf = (facts: Facts) => overlays[all.indexOf(facts)];
        const ofParts = all.map((facts) => evaluate(rules, facts, { ...options, overlay: overlayOf(facts) }));
        const ofNothing = evaluate(rules, whole([]), options);
        expect(await evaluateStream(rules, stream(all), { ...options, overlayOf })).toEqual(
          ofParts.reduce(mergeReports, ofNothing),
        );
      }),
    );
  });

  it('says what was asked even when no part came', async () => {
    const report = await evaluateStream(rules, stream<Facts>([]), { asOf: '2022-12-31' });
    expect(report).toEqual(evaluate(rules, { drills: [], schools: [] }, { asOf: '2022-12-31' }));
    expect(Object.keys(report.tallies)).toHaveLength(rules.length);
  });

  it('throws what the stream throws', async () => {
    async function* failing() {
      yield await Promise.resolve({ drills: [drill()] });
      throw new Error('The line went dead.');
    }
    await expect(evaluateStream([hasMarshals], failing(), { asOf: '2022-12-31' })).rejects.toThrow(
      'The line went dead.',
    );
  });
});
