import {
  evaluate,
  layerOverlays,
  outcomes,
  type Finding,
  type Jurisdiction,
  type Locale,
  type LocalDate,
  type Rule,
} from '@deputy-work/rules';
import { localDateSchema } from '@deputy-work/rules/schema';
import * as z from 'zod';
import { collectionsOf } from '../packages/schemas-of.ts';
import type { Topic } from '../rules/topic.ts';
import { codesFor } from './code-labels.ts';
import type { PlaygroundState } from './playground-state.ts';
import { hypothesisSchema, underHypotheses, withoutHypotheses, type Hypotheses } from './what-if.ts';

/** What came of a state of the playground whose facts are whole. */
export interface Trial {
  readonly asOf: LocalDate;
  readonly place: Jurisdiction | undefined;
  readonly hypotheses: Hypotheses;
  /** The facts, with their parts in the order of the schema. */
  readonly facts: unknown;
  readonly findings: readonly Finding[];
}

/** Whether something was supposed that is not in force. */
export const isHypothetical = ({ hypotheses }: Pick<Trial, 'hypotheses'>): boolean =>
  Object.keys(hypotheses).length > 0;

/** Each subject with its outcome, in words. */
export const sayVerdict = (
  { findings }: Pick<Trial, 'findings'>,
  { kernel }: Locale,
  nameOf: (id: string) => string,
): string =>
  kernel.list(findings.map(({ subject, outcome }) => `${nameOf(subject.id)} ${kernel.outcomes[outcome]}`));

/** The schema of all that one can turn for a rule: its facts, the day, and hypothetical values of its parameters. */
export function stateSchema(topic: Topic, rule: Rule) {
  const read = collectionsOf([rule]).flatMap((name) => {
    const schema = topic.schemas[name];
    return schema ? [[name, schema] as const] : [];
  });
  const parameters = Object.values(rule.parameters).map(
    (parameter) =>
      [parameter.id, hypothesisSchema(parameter, codesFor(topic, parameter)).optional()] as const,
  );
  return z.object({
    asOf: localDateSchema,
    // Other collections stand in the facts of a case because another rule of the topic reads them.
    facts: z.looseObject(Object.fromEntries(read)),
    whatIf: z.strictObject(Object.fromEntries(parameters)),
  });
}

/** Either what came of it, or what is wrong with what was filled in. */
export type Tried =
  | { readonly valid: true; readonly trial: Trial }
  | { readonly valid: false; readonly issues: readonly z.core.$ZodIssue[] };

/** Asks a rule about the facts of the playground, under the hypotheses made there. */
export function tryOut(
  topic: Topic,
  rule: Rule,
  schema: ReturnType<typeof stateSchema>,
  state: PlaygroundState,
): Tried {
  const { data, error } = schema.safeParse(state);
  if (error) return { valid: false, issues: error.issues };
  const { asOf, facts, whatIf } = data;
  const hypotheses = Object.fromEntries(
    Object.entries(whatIf).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  );
  const { place } = state;
  const overlay =
    place === undefined ? undefined : withoutHypotheses(layerOverlays(place, topic.overlays), hypotheses);
  const { findings } = evaluate([underHypotheses(rule, hypotheses)], facts, {
    asOf,
    overlay,
    include: outcomes,
  });
  return { valid: true, trial: { asOf, place, hypotheses, facts, findings } };
}
