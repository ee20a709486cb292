import type { Measured, Remedy, Scale } from './answer.ts';
import type { Duration } from './duration.ts';
import { RuleDefinitionError } from './errors.ts';
import type { Finding, UsedValue } from './finding.ts';
import type { Fraction } from './fraction.ts';
import { isLocalDate } from './local-date.ts';
import type { Locale, RuleWords } from './locale.ts';
import type { Outcome } from './outcome.ts';

/** A finding in words (说明). */
export interface Explanation {
  readonly outcome: Outcome;
  /** The outcome and what was asked: 不符合：执法检查组赴地方邀请代表. */
  readonly headline: string;
  /** Measured and required, the value and since when, the day, the facts, or what can't be told. */
  readonly reasons: readonly string[];
  /** The sources, with their deciding words. */
  readonly sources: readonly string[];
  /** The smallest change that would satisfy the rule. */
  readonly remedy?: string;
}

/** How to explain. */
export interface ExplainOptions {
  /** Turns the id of a fact into what people call it. Default: the id. */
  readonly nameOf?: (id: string) => string;
}

/**
 * Puts a finding into the words of a locale. The types refuse a locale that lacks the rule; a finding from a wire that names an unknown
 * rule, unit or parameter throws {@link RuleDefinitionError} `missing-words`.
 */
export function explain<Id extends string>(
  finding: Finding<Id>,
  locale: Locale<Id>,
  { nameOf = (id) => id }: ExplainOptions = {},
): Explanation {
  const words = wordsOf(locale.rules, finding.ruleId, 'rule');
  const explanation = {
    outcome: finding.outcome,
    headline: locale.kernel.headline(finding.outcome, words.title),
    reasons: [...reasonsOf(finding, words, locale, nameOf)],
    sources: finding.basis.map(locale.kernel.citation),
  };
  const remedy = finding.remedy && remedyOf(finding.remedy, finding, words, locale, nameOf);
  return remedy === undefined ? explanation : { ...explanation, remedy };
}

function* reasonsOf(
  finding: Finding,
  words: RuleWords,
  locale: Locale,
  nameOf: (id: string) => string,
): Iterable<string> {
  const { kernel } = locale;
  const { measure, unknown, evidence, due, governedOn } = finding;
  if (unknown) {
    const name = 'path' in unknown ? unknown.path : 'parameterId' in unknown ? unknown.parameterId : '';
    const known = locale.names[name] ?? locale.parameters[name] ?? name;
    yield (kernel.unknown[unknown.code] as (detail: typeof unknown, name: string) => string)(unknown, known);
  }
  if (measure) {
    const required = kernel.required[measure.comparison](showMeasured(measure.required, measure, locale));
    yield kernel.measured(words.measured, showMeasured(measure.measured, measure, locale), required);
    if (measure.comparison === 'within' && measure.shortfall > 0) yield kernel.late(measure.shortfall);
  }
  if (evidence && evidence.length > 0) yield kernel.evidence(kernel.list(evidence.map(nameOf)));
  for (const value of finding.values) yield explainValue(value, locale);
  if (due !== undefined && measure?.comparison !== 'within') yield kernel.due(kernel.date(due));
  if (governedOn !== undefined) yield kernel.governedOn(kernel.date(governedOn));
}

function explainValue(used: UsedValue, locale: Locale): string {
  const { kernel } = locale;
  return kernel.value({
    label: wordsOf(locale.parameters, used.parameterId, 'parameter'),
    value: showValue(used, locale),
    from: kernel.date(used.from),
    to: used.to === undefined ? undefined : kernel.date(used.to),
    place: used.jurisdiction,
  });
}

/** A parameter's value in words: `2 名代表`, `3 个月`, `三分之二`. Throws `missing-words` for an unknown unit. */
export function showValue({ value, unit }: Pick<UsedValue, 'value' | 'unit'>, locale: Locale): string {
  if (typeof value === 'number') return wordsOf(locale.units, unit, 'unit')(value);
  if (isDuration(value)) return locale.kernel.duration(value);
  if (isFraction(value)) return locale.kernel.fraction(value);
  return locale.kernel.list(value.map((code) => locale.names[code] ?? code));
}

const isDuration = (value: UsedValue['value']): value is Duration =>
  typeof value === 'object' && 'amount' in value;
const isFraction = (value: UsedValue['value']): value is Fraction =>
  typeof value === 'object' && 'numerator' in value;

function showMeasured(measured: Measured, { unit }: Pick<Scale, 'unit'>, locale: Locale): string {
  const { kernel } = locale;
  const count = (amount: number) => wordsOf(locale.units, unit, 'unit')(amount);
  if (typeof measured === 'number') return count(measured);
  if (typeof measured === 'string') return isLocalDate(measured) ? kernel.date(measured) : kernel.notDone;
  if ('part' in measured) return kernel.share(count(measured.part), count(measured.whole));
  return measured.length === 0
    ? kernel.nothing
    : kernel.list(measured.map((code) => locale.names[code] ?? code));
}

function remedyOf(
  remedy: Remedy,
  finding: Finding,
  words: RuleWords,
  locale: Locale,
  nameOf: (id: string) => string,
): string {
  const own = words.remedy?.(remedy, finding);
  if (own !== undefined) return own;
  const { kernel } = locale;
  switch (remedy.code) {
    case 'add':
    case 'remove':
      return kernel.remedies[remedy.code](
        remedy as never,
        wordsOf(locale.units, remedy.unit, 'unit')(remedy.amount),
      );
    case 'supply':
      return kernel.remedies.supply(
        remedy,
        kernel.list(remedy.items.map((code) => locale.names[code] ?? code)),
      );
    case 'settle':
      return kernel.remedies.settle(remedy, kernel.list(remedy.items.map(nameOf)));
    case 'act':
      return kernel.remedies.act(remedy, kernel.date(remedy.by));
    case 'too-late':
      return kernel.remedies['too-late'](remedy, '');
  }
}

function wordsOf<T>(words: Readonly<Record<string, T>>, id: string, kind: string): T {
  const found = words[id];
  if (found !== undefined) return found;
  throw new RuleDefinitionError(
    'missing-words',
    `The locale has no words for ${kind} "${id}". Join the locale of the package that defines it.`,
  );
}
