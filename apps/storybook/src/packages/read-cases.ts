import type { Overlay, Parameter } from '@deputy-work/rules';
import { parseCaseFile, parseOverlays } from '@deputy-work/rules/schema';
import { parse } from 'yaml';
import * as z from 'zod';
import type { CaseFile, Facts } from '../rules/topic.ts';

// That the facts are right is proved by the tests of their package; here it is enough that each has an id.
const facts: z.ZodType<Facts> = z.record(z.string(), z.array(z.looseObject({ id: z.string() })));

const read = (text: string): unknown => parse(text, { merge: true });

/** Reads the files of cases of a topic, by file name. Throws when one doesn't read as such. */
export const readCases = (files: Readonly<Record<string, string>>): readonly CaseFile[] =>
  Object.entries(files).map(([name, text]) => ({ name, ...parseCaseFile(read(text), facts) }));

/** Reads the places’ own values that cases name, and checks them against the parameters. */
export const readOverlays = (
  text: string | undefined,
  parameters: readonly Parameter[],
): readonly Overlay[] => (text === undefined ? [] : parseOverlays(read(text), parameters));
