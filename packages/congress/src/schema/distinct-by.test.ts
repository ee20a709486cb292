import { expect, it } from 'vitest';
import * as z from 'zod';
import { distinctBy } from './distinct-by.ts';

const pathsOf = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path }) => path);

it('a list refuses each entry that stands in it already, and names its place', () => {
  const ids = z.array(z.string()).superRefine(distinctBy((id) => id));
  expect(pathsOf(ids, ['a', 'b', 'a', 'a'])).toEqual([[2], [3]]);
  expect(pathsOf(ids, ['a', 'b'])).toBeUndefined();
});

it('a list of records names the field that is the same', () => {
  const records = z.array(z.strictObject({ id: z.string() })).superRefine(distinctBy(({ id }) => id, 'id'));
  expect(pathsOf(records, [{ id: 'a' }, { id: 'a' }])).toEqual([[1, 'id']]);
});
