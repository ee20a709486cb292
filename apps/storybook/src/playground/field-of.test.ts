import { localDateSchema } from '@deputy-work/rules/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { topics } from '../../tests/topics.ts';
import { blankOf } from './blank-of.ts';
import { fieldOf } from './field-of.ts';
import type { Field } from './field.ts';
import { partName } from './part-name.ts';

const kindOf = (schema: z.core.$ZodType) => fieldOf(schema).kind;

describe('each kind of schema has its control', () => {
  test('texts, numbers, days and codes', () => {
    expect(kindOf(z.string().regex(/\S/))).toBe('text');
    expect(kindOf(z.int().min(1))).toBe('number');
    expect(kindOf(localDateSchema)).toBe('date');
    expect(kindOf(z.boolean())).toBe('yes-no');
    expect(fieldOf(z.enum(['a', 'b']))).toMatchObject({ kind: 'choice', codes: ['a', 'b'] });
    expect(fieldOf(z.literal(false))).toMatchObject({ kind: 'constant', value: false });
  });

  test('lists and records, whatever they are wrapped in', () => {
    const trip = z
      .strictObject({
        id: z.string(),
        on: z.iso.date().optional(),
        stops: z.array(z.string()).exactOptional(),
      })
      .superRefine(() => undefined)
      .readonly();
    expect(fieldOf(z.array(trip))).toMatchObject({
      kind: 'list',
      of: {
        kind: 'record',
        parts: [
          { key: 'id', mayBeAbsent: false, field: { kind: 'text' } },
          { key: 'on', mayBeAbsent: true, field: { kind: 'date' } },
          { key: 'stops', mayBeAbsent: true, field: { kind: 'list', of: { kind: 'text' } } },
        ],
      },
    });
  });

  test('one of several forms, each knowing what fits it', () => {
    const field = fieldOf(z.union([z.iso.date(), z.strictObject({ known: z.literal(false) })]));
    if (field.kind !== 'alternatives') throw new Error(`A union became ${field.kind}.`);
    expect(field.of.map(({ fits }) => fits({ known: false }))).toEqual([false, true]);
  });

  test('what it does not know is said to be so', () => {
    expect(kindOf(z.map(z.string(), z.string()))).toBe('unsupported');
  });
});

interface Node {
  readonly path: string;
  readonly field: Field;
}

function* nodesOf(field: Field, path: string): Iterable<Node> {
  yield { path, field };
  if (field.kind === 'list') yield* nodesOf(field.of, `${path}.*`);
  if (field.kind === 'record') {
    for (const part of field.parts) yield* nodesOf(part.field, `${path}.${part.key}`);
  }
  if (field.kind === 'alternatives') {
    for (const [index, { field: each }] of field.of.entries()) yield* nodesOf(each, `${path}|${index}`);
  }
}

const collections = topics.flatMap((topic) =>
  Object.entries(topic.schemas).map(([name, schema]) => ({ topic, name, schema })),
);

describe.each(collections)('of $name', ({ topic, name, schema }) => {
  const nodes = [...nodesOf(fieldOf(schema), name)];

  test('every fact has a control', () => {
    expect(nodes.length).toBeGreaterThan(1);
    expect(nodes.filter(({ field }) => field.kind === 'unsupported')).toEqual([]);
  });

  test('every fact has a name in both languages, its type’s title or the first clause of its description: `Name; remark. 名称；说明。`', () => {
    const nameless = nodes.filter(({ path, field }) => {
      const key = path.split('.').at(-1) ?? '';
      if (key === '*' || key.includes('|') || field.kind === 'constant') return false;
      const { 'zh-CN': zh = '', en = '' } = partName(topic, key, field) ?? {};
      return !/\p{Script=Han}/u.test(zh) || !/^[A-Z]/.test(en);
    });
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  test('a new record has all that it must have, though some of it still blank', () => {
    const field = fieldOf(schema);
    if (field.kind !== 'list') throw new Error(`${name} is no list.`);
    const { error } = z.safeParse(schema, [blankOf(field.of)]);
    expect(error?.issues.filter(({ code }) => code === 'invalid_type')).toEqual([]);
  });
});
