import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { coveredYears, isWorkingDay } from '@deputy-work/calendar';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };
import { caseFiles, files, folder, readData, version } from './data.ts';

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const isSchema = ({ schema }: { schema: string }) => schema === dialect;
const read = new Map<string, z.ZodType>();

/** A schema of the data, as any reader of JSON Schema understands it. */
function schemaAt(file: string): z.ZodType {
  const schema = read.get(file) ?? z.fromJSONSchema(readData(file) as z.core.JSONSchema.JSONSchema);
  read.set(file, schema);
  return schema;
}

describe('The manifest', () => {
  it('lists every file but itself, once, under the version of the package', () => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(fileURLToPath(folder), path.join(entry.parentPath, entry.name)));
    const listed = [...files.map((file) => file.path), 'manifest.json'];
    expect(listed.sort()).toEqual(found.map((file) => file.replaceAll(path.sep, '/')).sort());
    expect(version).toBe(manifest.version);
  });

  it('is what its schema says', () => {
    expect(schemaAt('schema/manifest.json').parse(readData('manifest.json'))).toBeDefined();
  });
});

describe.each(files.filter((file) => !isSchema(file)))('$path', ({ path: file, schema }) => {
  it('is what its schema says', () => {
    expect(schemaAt(schema).safeParse(readData(file)).error).toBeUndefined();
  });
});

describe('The schemas', () => {
  it.each(files.filter(isSchema))('$path is one', ({ path: schema }) => {
    expect(readData(schema)).toHaveProperty('$schema', dialect);
    expect(() => schemaAt(schema)).not.toThrow();
  });

  const [file] = caseFiles;
  const [first] = file!.cases;
  it.each([
    ['a misspelt part', { ...first, expcet: [] }],
    ['nothing expected', { ...first, expect: [] }],
    ['an outcome that is none', { ...first, expect: [{ ...first!.expect[0], outcome: 'perhaps' }] }],
    ['a day that is none', { ...first, asOf: '10.6.2022' }],
  ])('refuse a case with %s', (_, wrong) => {
    expect(schemaAt('schema/case-file.json').safeParse({ ...file, cases: [wrong] }).success).toBe(false);
  });

  it('let through what the runner asks and takes for an answer', () => {
    const { title, basis, expect: findings, ...question } = first!;
    expect([title, basis]).not.toContain('');
    expect(schemaAt('schema/question.json').safeParse(question).success).toBe(true);
    expect(schemaAt('schema/answer.json').safeParse(findings).success).toBe(true);
    expect(schemaAt('schema/answer.json').safeParse(null).success).toBe(true);
    expect(schemaAt('schema/answer.json').safeParse([{ outcome: 'satisfied' }]).success).toBe(false);
  });
});

interface Year {
  readonly year: number;
  readonly knownUntil: string;
  readonly weekdaysOff: readonly string[];
  readonly weekendDaysWorked: readonly string[];
}
const { years } = readData('calendar.json') as { readonly years: readonly Year[] };

describe('The calendar', () => {
  it('has every year that is covered', () => {
    expect(years.map(({ year }) => year)).toEqual(coveredYears);
  });

  it('has the National Day of 2022, and the Saturdays worked for it', () => {
    const { weekdaysOff, weekendDaysWorked } = years.find(({ year }) => year === 2022)!;
    const october = ['2022-10-03', '2022-10-04', '2022-10-05', '2022-10-06', '2022-10-07'];
    expect(weekdaysOff.filter((day) => day > '2022-09-30')).toEqual(october);
    expect(weekendDaysWorked.slice(-2)).toEqual(['2022-10-08', '2022-10-09']);
  });

  it('ends where nobody can tell any more', () => {
    for (const { year, knownUntil } of years) {
      expect(isWorkingDay(knownUntil).known).toBe(true);
      const isLast = !coveredYears.includes(year + 1);
      expect(knownUntil).toBe(isLast ? `${year}-12-24` : `${year}-12-31`);
    }
  });
});
