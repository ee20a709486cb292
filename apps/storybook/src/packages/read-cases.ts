import { defineOverlay, type Overlay, type Parameter } from '@deputy-work/rules';
import type { LegalCase } from '@deputy-work/rules/cases';
import { overlayValuesSchema } from '@deputy-work/rules/schema';
import { parse } from 'yaml';
import * as z from 'zod';
import type { CaseFile, Facts } from '../rules/topic.ts';

// The cases are proved by the tests of their package; here it is enough to know that a file is one.
const caseFile = z.object({
  rule: z.string(),
  cases: z
    .array(z.looseObject({ title: z.string(), asOf: z.string(), facts: z.record(z.string(), z.unknown()) }))
    .min(1),
});

const overlayFile = z.array(z.object({ jurisdiction: z.string(), values: overlayValuesSchema }));

const read = (text: string): unknown => parse(text, { merge: true });

/** Reads the files of cases of a topic, by file name. Throws when one doesn't read as such. */
export const readCases = (files: Readonly<Record<string, string>>): readonly CaseFile[] =>
  Object.entries(files).map(([name, text]) => {
    const { rule, cases } = caseFile.parse(read(text));
    return { name, rule, cases: cases as unknown as readonly LegalCase<Facts>[] };
  });

/** Reads the places’ own values that cases name, and checks them against the parameters. */
export const readOverlays = (
  text: string | undefined,
  parameters: readonly Parameter[],
): readonly Overlay[] =>
  text === undefined
    ? []
    : overlayFile
        .parse(read(text))
        .map(({ jurisdiction, values }) => defineOverlay(jurisdiction, values, parameters));
