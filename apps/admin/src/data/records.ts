import { ElectoralUnit, elementsOf } from '@deputy-work/congress/schema';
import { Activity } from '@deputy-work/inspection/schema';
import { LiaisonFacts } from '@deputy-work/liaison/schema';
import { MeetingsFacts } from '@deputy-work/meetings/schema';
import { z } from 'zod';
import { wrongResponse } from './problem.ts';

const elements = {
  activities: Activity,
  'electoral-units': ElectoralUnit,
  ...elementsOf(MeetingsFacts),
  ...elementsOf(LiaisonFacts),
} as const;

type FactOf = { readonly [R in keyof typeof elements]: z.infer<(typeof elements)[R]> };

/** A collection of the API; also the name of its route and of its folder here. */
export type Resource = keyof FactOf;

/** A fact as the API hands it out: with the version that a change of it must name. */
export type RecordOf<R extends Resource> = FactOf[R] & { readonly version: number };

const schemas: { readonly [R in Resource]: z.ZodType<FactOf[R]> } = elements;

const versioned = z.looseObject({ version: z.int() });
const many = z.array(z.unknown());

/** Throws unless `name` is a collection of the API. */
export function assertResource(name: string): asserts name is Resource {
  if (Object.hasOwn(schemas, name)) return;
  throw new Error(
    `There is no collection "${name}". Use one of ${Object.keys(schemas).join(', ')}, or add its schema to data/records.ts.`,
  );
}

/** Reads one record of a response; throws an error that names the path when it is not what the packages' schemas say. */
export function readRecord<R extends Resource>(resource: R, body: unknown): RecordOf<R> {
  const wire = versioned.safeParse(body);
  if (!wire.success) throw wrongResponse(`/${resource}`, wire.error);
  const { version, ...fact } = wire.data;
  const read = schemas[resource].safeParse(fact);
  if (!read.success) throw wrongResponse(`/${resource}`, read.error);
  return { ...read.data, version };
}

/** Reads a list of a response, as {@link readRecord} does each of its records. */
export function readRecords<R extends Resource>(resource: R, body: unknown): RecordOf<R>[] {
  const list = many.safeParse(body);
  if (!list.success) throw wrongResponse(`/${resource}`, list.error);
  return list.data.map((entry) => readRecord(resource, entry));
}
