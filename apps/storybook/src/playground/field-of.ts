import * as z from 'zod';
import type { Field } from './field.ts';
import { wordsOfSchema } from './words-of-schema.ts';

type Schema = z.core.$ZodType;

/** What a schema wraps: optional, readonly, default. */
function wrappedBy(schema: Schema): Schema | undefined {
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault;
  return isWrapper ? schema.def.innerType : undefined;
}

/** The schema and those it wraps, from the outside in. */
function layersOf(schema: Schema): readonly Schema[] {
  const inner = wrappedBy(schema);
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

const mayBeAbsent = (schema: Schema) =>
  layersOf(schema).some(
    (layer) =>
      layer instanceof z.ZodOptional || layer instanceof z.ZodExactOptional || layer instanceof z.ZodDefault,
  );

/** How a value of a schema is filled in. */
export function fieldOf(schema: Schema): Field {
  const layers = layersOf(schema);
  const inner = layers.at(-1) ?? schema;
  return { ...wordsOfSchema(...layers, ...namesakesOf(inner)), ...shapeOf(inner) };
}

/** What a list or a choice of forms is called after, unless it has a name of its own: its entries, its first form. */
function namesakesOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodArray) return layersOf(schema.def.element);
  const first = schema instanceof z.ZodUnion ? schema.def.options[0] : undefined;
  return first ? layersOf(first) : [];
}

type Shape = Field extends infer F ? (F extends Field ? Omit<F, 'label' | 'help'> : never) : never;

function shapeOf(schema: Schema): Shape {
  if (schema instanceof z.ZodISODate) return { kind: 'date' };
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return { kind: 'text' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', codes: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { kind: 'constant', value: [...schema.values][0] };
  if (schema instanceof z.ZodArray) return { kind: 'list', of: fieldOf(schema.def.element) };
  if (schema instanceof z.ZodObject) return { kind: 'record', parts: partsOf(schema) };
  if (schema instanceof z.ZodUnion)
    return { kind: 'alternatives', of: schema.def.options.map(alternativeOf) };
  return { kind: 'unsupported' };
}

const partsOf = ({ shape }: z.ZodObject) =>
  Object.entries<Schema>(shape).map(([key, part]) => ({
    key,
    field: fieldOf(part),
    mayBeAbsent: mayBeAbsent(part),
  }));

const alternativeOf = (option: Schema) => ({
  field: fieldOf(option),
  fits: (value: unknown) => z.safeParse(option, value).success,
});
