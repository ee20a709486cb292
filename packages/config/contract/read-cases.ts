import { readdirSync, readFileSync } from 'node:fs';
import { Jurisdiction } from '@deputy-work/congress/schema';
import { defineOverlay, outcomes, type Overlay, type Parameter } from '@deputy-work/rules';
import type { LegalCase } from '@deputy-work/rules/cases';
import { overlayValuesSchema } from '@deputy-work/rules/schema';
import { parse } from 'yaml';
import * as z from 'zod';

const day = z.iso.date();
const words = z.string().min(1);

// Strict, so that a misspelt key in a case is an error and not a check that is never made.
const expectedFinding = z.strictObject({
  rule: words,
  subject: words,
  outcome: z.enum(outcomes),
  measured: z.unknown().optional(),
  required: z.unknown().optional(),
  shortfall: z.int().optional(),
  due: day.optional(),
  force: words.optional(),
  evidence: z.array(words).optional(),
  unknown: z.unknown().optional(),
  remedy: z.unknown().optional(),
});

const read = (url: URL): unknown => parse(readFileSync(url, 'utf8'), { merge: true });

/** The legal cases of one rule. */
export interface CaseFile<Facts> {
  readonly name: string;
  readonly rule: string;
  readonly cases: readonly LegalCase<Facts>[];
}

/**
 * The legal cases in a folder of YAML files, one for each rule; `records` holds the facts that cases share through anchors. Throws when a file
 * doesn't read as one, or holds no case.
 */
export function readCases<Facts>(folder: URL, facts: z.ZodType<Facts>): readonly CaseFile<Facts>[] {
  const legalCase = z.strictObject({
    title: words,
    basis: words,
    jurisdiction: Jurisdiction.optional(),
    asOf: day,
    facts,
    expect: z.array(expectedFinding).min(1),
  });
  const caseFile = z.strictObject({ rule: words, records: z.unknown(), cases: z.array(legalCase).min(1) });
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const { rule, cases } = caseFile.parse(read(new URL(name, folder)));
      return { name, rule, cases: cases as unknown as readonly LegalCase<Facts>[] };
    });
}

/** Places' own values in a YAML file, checked as any place's file is. */
export const readOverlays = (file: URL, parameters: readonly Parameter[]): readonly Overlay[] =>
  z
    .array(z.strictObject({ jurisdiction: Jurisdiction, values: overlayValuesSchema }))
    .min(1)
    .parse(read(file))
    .map(({ jurisdiction, values }) => defineOverlay(jurisdiction, values, parameters));
