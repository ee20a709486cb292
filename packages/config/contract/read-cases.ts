import { readdirSync, readFileSync } from 'node:fs';
import type { Overlay, Parameter } from '@deputy-work/rules';
import type { CaseFile } from '@deputy-work/rules/cases';
import { parseCaseFile, parseOverlays } from '@deputy-work/rules/schema';
import { parse } from 'yaml';
import type * as z from 'zod';

/** The legal cases of one rule, with the name of their file. */
export interface NamedCaseFile<Facts> extends CaseFile<Facts> {
  readonly name: string;
}

const read = (url: URL): unknown => parse(readFileSync(url, 'utf8'), { merge: true });

/**
 * The legal cases in a folder of YAML files, one for each rule; `records` holds the facts that cases share through anchors. Throws when a file
 * doesn't read as one, or holds no case.
 */
export const readCases = <Facts>(folder: URL, facts: z.ZodType<Facts>): readonly NamedCaseFile<Facts>[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, ...parseCaseFile(read(new URL(name, folder)), facts) }));

/** Places' own values in a YAML file, checked as any place's file is. */
export const readOverlays = (file: URL, parameters: readonly Parameter[]): readonly Overlay[] =>
  parseOverlays(read(file), parameters);
