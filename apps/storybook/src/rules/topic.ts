import type { CodeList, Term } from '@deputy-work/congress';
import type {
  Overlay,
  Parameter,
  Reading,
  Rule,
  Subject,
  Text,
  TopicWords,
  LocaleCode,
} from '@deputy-work/rules';
import type { CaseFile as FileOfCases, LegalCase } from '@deputy-work/rules/cases';
import type * as z from 'zod';

/** Facts as the rules of some topic read them: records in named collections. */
export type Facts = Readonly<Record<string, readonly Subject[]>>;

/** The words of some topic. */
export type AnyTopicWords = TopicWords<string, string, string, string>;

/** A legal case of some topic. */
export type RuleCase = LegalCase<Facts>;

/** One file of legal cases, as a lawyer wrote it. */
export interface CaseFile extends FileOfCases<Facts> {
  /** The file's name without its folder: `hearing.invites-deputies.yaml`. */
  readonly name: string;
}

/** A package with rules (专题), as the desk shows it: all of it found in the package, nothing written here. */
export interface Topic {
  /** The folder of the package, which is also the first part of its rules’ ids: `inspection`. */
  readonly name: string;
  /** What readers call it, from the package’s description. */
  readonly title: Text;
  readonly package: { readonly name: string; readonly version: string };
  readonly rules: readonly Rule[];
  readonly parameters: readonly Parameter[];
  readonly locales: Readonly<Record<LocaleCode, AnyTopicWords>>;
  /** For each collection that the rules read, the schema of the list of its records. */
  readonly schemas: Readonly<Record<string, z.ZodType<readonly Subject[]>>>;
  readonly cases: readonly CaseFile[];
  /** Places’ own values that the cases name. */
  readonly overlays: readonly Overlay[];
  readonly readings: readonly Reading[];
  /** The closed lists that its records take codes from: its own, and those of the shared vocabulary. */
  readonly codes: readonly CodeList[];
  /** The words of the field: its own, and those of the shared vocabulary. */
  readonly terms: readonly Term[];
}
