import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { asOf, parts, whole } from '../../tests/arbitrary.ts';
import { drill, hasMarshals, overlayOf33, parameters, rules } from '../../tests/sample.ts';
import type { Citation } from '../citation.ts';
import { evaluate } from '../evaluate.ts';
import type { Finding } from '../finding.ts';
import { outcomes } from '../outcome.ts';
import { defineOverlay, layerOverlays, type Overlay } from '../overlay.ts';
import type { Report } from '../report.ts';
import {
  type citationSchema,
  findingSchema,
  overlaySchema,
  overlayValuesSchema,
  reportSchema,
} from './index.ts';
import { schemaOf } from './schema-of.ts';

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const { findings, ...rest } = evaluate(
  [hasMarshals],
  { drills: [drill({ marshals: 1 })] },
  { asOf: '2022-12-31', overlay: overlayOf33 },
);
const finding = findings[0]!;
const report = { ...rest, findings };

/** The paths that a schema complains about. */
const pathsOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.'));

describe('What evaluate makes', () => {
  it('is let through, and is the same after a journey as JSON', () => {
    fc.assert(
      fc.property(parts, asOf, fc.constantFrom(undefined, overlayOf33), (all, day, overlay) => {
        const made = evaluate(rules, whole(all), { asOf: day, overlay, include: outcomes });
        expect(reportSchema.parse(made)).toEqual(made);
        expect(reportSchema.parse(sent(made))).toEqual(made);
      }),
    );
  });

  it('is let through by the JSON Schemas too', () => {
    const fromJson = z.fromJSONSchema(z.toJSONSchema(reportSchema, { io: 'input' }));
    expect(fromJson.safeParse(sent(report)).success).toBe(true);
    expect(
      fromJson.safeParse(sent({ ...report, findings: [{ ...finding, outcome: 'broken' }] })).success,
    ).toBe(false);
  });
});

describe('An overlay', () => {
  it('is let through as it was defined or layered, and is the same after a journey as JSON', () => {
    for (const overlay of [overlayOf33, layerOverlays('330106', [overlayOf33]), layerOverlays('11', [])]) {
      expect(overlaySchema.parse(overlay)).toEqual(overlay);
      expect(overlaySchema.parse(sent(overlay))).toEqual(overlay);
    }
  });

  it('can be defined from the values of a file', () => {
    const { values } = overlayOf33.layers[0]!;
    const [value] = values['drill.minimum-marshals']!;
    const file = sent({ 'drill.minimum-marshals': [{ ...value, unit: 'marshal' }] });
    const { layers } = defineOverlay('33', overlayValuesSchema.parse(file), parameters);
    expect(layers[0]?.values).toEqual({ 'drill.minimum-marshals': [value] });
  });

  it('of a file is refused with the path of what is wrong', () => {
    const value = { from: '2021-07-01', value: 3, basis: finding.values[0]!.basis };
    expect(pathsOf(overlayValuesSchema, { marshals: [value] })).toEqual(['marshals.0.unit']);
    expect(pathsOf(overlayValuesSchema, { marshals: [{ ...value, unit: 'it', basis: [] }] })).toEqual([
      'marshals.0.basis.0',
    ]);
    expect(pathsOf(overlaySchema, { jurisdiction: 'Zhejiang', layers: [] })).toEqual(['jurisdiction']);
  });
});

describe('What is wrong is refused with its path:', () => {
  it.each<[string, object]>([
    ['ruleId', { ruleId: '' }],
    ['outcome', { outcome: 'broken' }],
    ['asOf', { asOf: '2022-02-30' }],
    ['governedOn', { governedOn: '10.6.2022' }],
    ['force', { force: 'custom' }],
    ['basis.0', { basis: [] }],
    [
      'basis.0.instrument.kind',
      { basis: [{ instrument: { ...finding.basis[0].instrument, kind: 'decree' } }] },
    ],
    ['subject', { subject: { collection: 'drills', id: 'drill-1', name: 'x' } }],
    ['values.0.jurisdiction', { values: [{ ...finding.values[0], jurisdiction: 'Zhejiang' }] }],
    ['values.0.value', { values: [{ ...finding.values[0], value: { amount: 3, unit: 'year' } }] }],
    ['measure.shortfall', { measure: { ...finding.measure, shortfall: -1 } }],
    ['measure.measured', { measure: { ...finding.measure, measured: 'perhaps' } }],
    ['remedy.code', { remedy: { code: 'pray' } }],
    ['unknown.gap', { unknown: { code: 'no-basis', gap: 'of mind' } }],
  ])('%s', (path, changes) => {
    expect(pathsOf(findingSchema, { ...finding, ...changes })).toEqual([path]);
  });

  it('a tally that lacks an outcome', () => {
    const { pending, ...tally } = report.tallies['drill.has-marshals'];
    expect(pending).toBe(0);
    expect(pathsOf(reportSchema, { ...report, tallies: { 'drill.has-marshals': tally } })).toEqual([
      'tallies.drill.has-marshals.pending',
    ]);
  });
});

describe('The JSON Schemas', () => {
  const json = (schema: z.ZodType) => JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));

  it('say what a code of a place looks like', () => {
    expect(json(overlaySchema)).toContain(String.raw`"pattern":"^\\d{2}(\\d{2}(\\d{2}(\\d{3})?)?)?$"`);
  });

  it('name findings and citations once, and refer to them', () => {
    const { $defs } = z.toJSONSchema(reportSchema, { io: 'input' });
    expect(Object.keys($defs ?? {})).toEqual(expect.arrayContaining(['Finding', 'Citation', 'Instrument']));
  });
});

describe('Types and schemas', () => {
  it('are the same, so that what is parsed needs no cast', () => {
    expectTypeOf<z.output<typeof findingSchema>>().toEqualTypeOf<Finding>();
    expectTypeOf<z.output<typeof reportSchema>>().toEqualTypeOf<Report>();
    expectTypeOf<z.output<typeof overlaySchema>>().toEqualTypeOf<Overlay>();
    expectTypeOf<z.output<typeof citationSchema>>().toEqualTypeOf<Citation>();
  });

  it('do not compile when one of them grows alone', () => {
    interface Door {
      readonly id: string;
      readonly isOpen?: boolean;
    }
    const both = z.strictObject({ id: z.string(), isOpen: z.boolean().exactOptional() });
    // @ts-expect-error the schema lets through what the type has not
    schemaOf<Door>()(z.strictObject({ id: z.string(), isOpen: z.string().exactOptional() }));
    // @ts-expect-error the type has what the schema refuses
    schemaOf<Door>()(z.strictObject({ id: z.enum(['north']), isOpen: z.boolean().exactOptional() }));
    expect(schemaOf<Door>()(both).parse({ id: 'north' })).toEqual({ id: 'north' });
  });
});
