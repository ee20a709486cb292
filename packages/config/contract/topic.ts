import {
  evaluate,
  layerOverlays,
  outcomes,
  type EvaluateOptions,
  type Finding,
  type NeedsOf,
  type Overlay,
  type Parameter,
  type Rule,
  type TopicWords,
} from '@deputy-work/rules';
import type { LegalCase } from '@deputy-work/rules/cases';
import type { NamedCaseFile } from './read-cases.ts';

/** The rules of a topic, and the cases and places they are proved with: what the contracts of a domain package ask about. */
export interface Topic<R extends Rule> {
  /** What rule ids begin with: `inspection`. */
  readonly name: string;
  readonly rules: readonly R[];
  readonly parameters: readonly Parameter[];
  readonly files: readonly NamedCaseFile<NeedsOf<R>>[];
  readonly overlays: readonly Overlay[];
}

/** The words of a topic in one language, whatever its rules are. */
export type AnyWords = TopicWords<string, string, string, string>;

/** All cases of all rules. */
export const casesOf = <R extends Rule>({ files }: Topic<R>): readonly LegalCase<NeedsOf<R>>[] =>
  files.flatMap(({ cases }) => cases);

/** How a case is evaluated: on its day, in its place, with every outcome. */
export function optionsOf<R extends Rule>(
  { overlays }: Topic<R>,
  { asOf, jurisdiction }: LegalCase<NeedsOf<R>>,
): EvaluateOptions {
  const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays);
  return { asOf, overlay, include: outcomes };
}

/** Every finding that every case makes, of all rules. */
export const findingsOf = <R extends Rule>(topic: Topic<R>): readonly Finding[] =>
  casesOf(topic).flatMap(
    (legalCase) => evaluate(topic.rules, legalCase.facts, optionsOf(topic, legalCase)).findings,
  );
