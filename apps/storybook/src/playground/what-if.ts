import {
  defineInstrument,
  defineParameter,
  type Comparison,
  type Locale,
  type Overlay,
  type Parameter,
  type Rule,
  type ValueOf,
} from '@deputy-work/rules';
import { durationSchema, fractionSchema } from '@deputy-work/rules/schema';
import * as z from 'zod';

/** Hypothetical values, by parameter id. */
export type Hypotheses = Readonly<Record<string, ValueOf[Comparison]>>;

const always = '0001-01-01';

/** What a hypothetical value cites: nothing that binds. */
const hypothesis = /* @__PURE__ */ defineInstrument({
  id: 'hypothesis',
  kind: 'plan',
  title: { 'zh-CN': '假设，非现行规定', en: 'Hypothesis, not in force' },
  inForce: { from: always },
});

const count = z.int().nonnegative();

/** The schema of a value that a parameter may have. `codes` are those that a list of words may be made of; none means any words. */
export function hypothesisSchema(
  { comparison }: Pick<Parameter, 'comparison'>,
  codes: readonly string[] = [],
): z.ZodType<ValueOf[Comparison]> {
  switch (comparison) {
    case 'atLeast':
    case 'atMost':
    case 'moreThan':
    case 'lessThan':
      return count;
    case 'within':
      return durationSchema;
    case 'fractionAtLeast':
    case 'fractionMoreThan':
      return fractionSchema;
    case 'containsAll':
      return z.array(codes.length > 0 ? z.enum(codes) : z.string().regex(/\S/)).min(1);
  }
}

/** A copy of the rule that meets the hypothetical values on every day. The rule itself, and the parameters, stay as they are. */
export const underHypotheses = (rule: Rule, hypotheses: Hypotheses): Rule => ({
  ...rule,
  parameters: Object.fromEntries(
    Object.entries(rule.parameters).map(([name, parameter]) => {
      const value = hypotheses[parameter.id];
      return [name, value === undefined ? parameter : hypothetical(parameter, value)];
    }),
  ),
});

const hypothetical = (parameter: Parameter, value: ValueOf[Comparison]): Parameter =>
  defineParameter({ ...parameter, values: [{ from: always, value, basis: [{ instrument: hypothesis }] }] });

/** The place’s values without those that a hypothesis takes the place of. */
export const withoutHypotheses = ({ jurisdiction, layers }: Overlay, hypotheses: Hypotheses): Overlay => ({
  jurisdiction,
  layers: layers.map((layer) => ({
    ...layer,
    values: Object.fromEntries(Object.entries(layer.values).filter(([id]) => !(id in hypotheses))),
  })),
});

/** A locale that says of hypothetical values that they are, where it would say since when they are in force. */
export function hypotheticalLocale(
  locale: Locale,
  hypotheses: Hypotheses,
  say: (label: string, value: string) => string,
): Locale {
  const labels = Object.keys(hypotheses).map((id) => locale.parameters[id]);
  return {
    ...locale,
    kernel: {
      ...locale.kernel,
      value: (value) =>
        labels.includes(value.label) ? say(value.label, value.value) : locale.kernel.value(value),
    },
  };
}
