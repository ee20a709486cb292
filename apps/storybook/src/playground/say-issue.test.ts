import { expect, test } from 'vitest';
import * as z from 'zod';
import { sayIssue } from './say-issue.ts';
import { playgroundWords } from './words.ts';

const words = playgroundWords['zh-CN'].issues;
const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => sayIssue(issue, words));

test('what is absent or blank is blank, not of a wrong type', () => {
  expect(said(z.string(), undefined)).toEqual(['不能空着']);
  expect(said(z.string().regex(/\S/, 'must not be blank'), ' ')).toEqual(['不能空着']);
  expect(said(z.boolean(), undefined)).toEqual(['不能空着']);
});

test('days, codes and bounds are named for what they are', () => {
  expect(said(z.iso.date(), '2022-02-30')).toEqual(['不是日历上的一天']);
  expect(said(z.enum(['a']), 'b')).toEqual(['不在所列各项之中']);
  expect(said(z.int(), 1.5)).toEqual(['应当是整数']);
  expect(said(z.int().min(1), 0)).toEqual(['不能小于1']);
  expect(said(z.int().max(3), 4)).toEqual(['不能大于3']);
  expect(said(z.array(z.string()).min(2), [])).toEqual(['至少要有2项']);
  expect(said(z.array(z.string()).max(0), ['a'])).toEqual(['至多0项']);
  expect(said(z.strictObject({}), { extra: 1 })).toEqual(['多出不认识的项：extra']);
});

test('what only the schema knows is said in its own words, if nobody has better ones', () => {
  const refused = (message: string) => z.string().refine(() => false, message);
  expect(said(refused('must not be before departsOn'), '')).toEqual(['不能早于departsOn']);
  expect(said(refused('is listed already; list each once'), '')).toEqual(['前面已经列出']);
  expect(said(refused('must rhyme'), '')).toEqual(['不合数据要求：must rhyme']);
});
