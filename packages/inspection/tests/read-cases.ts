import { readdirSync, readFileSync } from 'node:fs';
import type { LegalCase } from '@deputy-work/rules/cases';
import { defineOverlay, type Overlay } from '@deputy-work/rules';
import { Jurisdiction } from '@deputy-work/congress/schema';
import { overlayValuesSchema } from '@deputy-work/rules/schema';
import { parse } from 'yaml';
import * as z from 'zod';
import { inspectionParameters } from '../src/index.ts';
import { InspectionFacts } from '../src/schema/index.ts';

const day = z.iso.date();
const words = z.string().min(1);

// Strict, so that a misspelt key in a case is an error and not a check that is never made.
const expectedFinding = z.strictObject({
  rule: words,
  subject: words,
  outcome: z.enum(['satisfied', 'violated', 'pending', 'not-applicable', 'undetermined']),
  measured: z.unknown().optional(),
  required: z.unknown().optional(),
  shortfall: z.int().optional(),
  due: day.optional(),
  force: words.optional(),
  evidence: z.array(words).optional(),
  unknown: z.unknown().optional(),
  remedy: z.unknown().optional(),
});

const legalCase = z.strictObject({
  title: words,
  basis: words,
  jurisdiction: Jurisdiction.optional(),
  asOf: day,
  facts: InspectionFacts,
  expect: z.array(expectedFinding).min(1),
});

// `records` holds the facts that cases share through YAML anchors.
const caseFile = z.strictObject({ rule: words, records: z.unknown(), cases: z.array(legalCase).min(1) });

const folder = new URL('./cases/', import.meta.url);
const read = (url: URL): unknown => parse(readFileSync(url, 'utf8'), { merge: true });

/** The legal cases of one rule. */
export interface CaseFile {
  readonly name: string;
  readonly rule: string;
  readonly cases: readonly LegalCase<InspectionFacts>[];
}

/** The legal cases in `tests/cases`, a file for each rule. Throws when a file doesn't read as one, or holds no case. */
export const readCases = (): readonly CaseFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const { rule, cases } = caseFile.parse(read(new URL(name, folder)));
      return { name, rule, cases: cases as readonly LegalCase<InspectionFacts>[] };
    });

/** The places' own values in `tests/overlays.yaml`, checked as any place's file is. */
export const readOverlays = (): readonly Overlay[] =>
  z
    .array(z.strictObject({ jurisdiction: Jurisdiction, values: overlayValuesSchema }))
    .min(1)
    .parse(read(new URL('./overlays.yaml', import.meta.url)))
    .map(({ jurisdiction, values }) => defineOverlay(jurisdiction, values, inspectionParameters));
