import type { Rule, Subject } from '@deputy-work/rules';
import * as z from 'zod';
import type { Exports } from './recognise.ts';

/** The collections that the rules ask about or look things up in. */
export const collectionsOf = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(
    rules.flatMap(({ subjects, indexes }) => [
      subjects,
      ...Object.values(indexes).map(({ collection }) => collection.name),
    ]),
  ),
];

const isListOfSubjects = (schema: unknown): schema is z.ZodType<readonly Subject[]> =>
  schema instanceof z.ZodArray;

/** For each collection, the schema of its list: the one that a schema of facts among the exports has under that name. */
export function schemasOf(rules: readonly Rule[], exports: Exports) {
  const shapes: readonly Readonly<Record<string, unknown>>[] = Object.values(exports).flatMap((schema) =>
    schema instanceof z.ZodObject ? [schema.shape] : [],
  );
  return Object.fromEntries(
    collectionsOf(rules).flatMap((name) => {
      const schema = shapes.map((shape) => shape[name]).find(isListOfSubjects);
      return schema ? [[name, schema]] : [];
    }),
  );
}
