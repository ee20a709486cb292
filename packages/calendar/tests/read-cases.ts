import { readFileSync } from 'node:fs';
import type { Due } from '../src/index.ts';
import { parse } from 'yaml';
import { z } from 'zod';

const day = z.iso.date();
const days = z.array(day).default([]);

// Strict, so that a misspelt key in a case is an error and not a check that is never made.
const legalCase = z.strictObject({
  title: z.string().min(1),
  start: day,
  duration: z.strictObject({ amount: z.int(), unit: z.enum(['day', 'working-day', 'month']) }),
  restDays: z.enum(['holidays-and-weekends', 'holidays', 'none']).optional(),
  expect: z.union([
    z.strictObject({ due: day, skipped: days, makeUpDays: days, monthEnd: z.boolean().default(false) }),
    z.strictObject({ missingYear: z.int(), nearest: day }),
  ]),
});

export type LegalCase = z.infer<typeof legalCase>;

/** The legal cases in `tests/cases/<name>.yaml`. */
export const readCases = (name: string): readonly LegalCase[] =>
  z
    .array(legalCase)
    .min(1)
    .parse(parse(readFileSync(new URL(`./cases/${name}.yaml`, import.meta.url), 'utf8')));

/** The part of an answer that a case speaks of, in a case's words. */
export const inWordsOfACase = (due: Due): LegalCase['expect'] =>
  due.known
    ? {
        due: due.due,
        skipped: due.working.skipped.map(({ date }) => date),
        makeUpDays: due.working.makeUpDays.map(({ date }) => date),
        monthEnd: due.working.monthEnd,
      }
    : { missingYear: due.year, nearest: due.nearest };
