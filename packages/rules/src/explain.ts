import type { Remedy, Unknown } from './answer.ts';
import type { Finding, UsedValue } from './finding.ts';
import { wordsOf } from './internal/words-of.ts';
import type { Locale, RuleWords } from './locale.ts';
import type { Outcome } from './outcome.ts';
import { showCodes, showMeasured, showValue } from './show-value.ts';

/** A finding in words (说明). */
export interface Explanation {
  readonly outcome: Outcome;
  /** The outcome and what was asked: 不符合：学校按时开展演练. */
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

/** What the parts of one explanation are made with. */
interface Telling {
  readonly finding: Finding;
  readonly words: RuleWords;
  readonly locale: Locale;
  readonly nameOf: (id: string) => string;
}

/**
 * Puts a finding into the words of a locale. The types refuse a locale that lacks the rule; a finding that names a rule, unit, parameter or
 * fact for which the locale has no words throws {@link RuleDefinitionError} `missing-words`.
 */
export function explain<Id extends string>(
  finding: Finding<Id>,
  locale: Locale<Id>,
  { nameOf = (id) => id }: ExplainOptions = {},
): Explanation {
  const words = wordsOf(locale.rules, finding.ruleId, 'rule');
  const telling: Telling = { finding, words, locale, nameOf };
  const explanation = {
    outcome: finding.outcome,
    headline: locale.kernel.headline(finding.outcome, words.title),
    reasons: [...reasonsOf(telling)],
    sources: finding.basis.map(locale.kernel.citation),
  };
  return finding.remedy ? { ...explanation, remedy: explainRemedy(finding.remedy, telling) } : explanation;
}

function* reasonsOf({ finding, words, locale, nameOf }: Telling): Iterable<string> {
  const { kernel } = locale;
  const { measure, unknown, evidence, due, governedOn } = finding;
  if (unknown) yield explainUnknown(unknown, locale);
  if (measure) {
    const required = kernel.required[measure.comparison](showMeasured(measure.required, measure, locale));
    yield kernel.measured(words.measured, showMeasured(measure.measured, measure, locale), required);
    if (measure.comparison === 'within' && measure.shortfall > 0) yield kernel.late(measure.shortfall);
  }
  if (evidence && evidence.length > 0) yield kernel.evidence(kernel.list(evidence.map(nameOf)));
  for (const value of finding.values) yield explainValue(value, locale);
  if (due !== undefined && measure?.comparison !== 'within') yield kernel.due(kernel.date(due));
  if (governedOn !== undefined) yield kernel.governedOn(kernel.date(governedOn));
  const remark = words.remark?.(finding);
  if (remark !== undefined) yield remark;
}

function explainUnknown(unknown: Unknown, { kernel, names, parameters }: Locale): string {
  switch (unknown.code) {
    case 'missing-fact':
      return kernel.unknown[unknown.code](unknown, wordsOf(names, unknown.path, 'fact'));
    case 'no-value':
      return kernel.unknown[unknown.code](unknown, wordsOf(parameters, unknown.parameterId, 'parameter'));
    case 'no-basis':
      return kernel.unknown[unknown.code](unknown, '');
    case 'judgement':
      return kernel.unknown[unknown.code](unknown, unknown.words);
    case 'no-calendar':
      return kernel.unknown[unknown.code](unknown, '');
  }
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

function explainRemedy(remedy: Remedy, { finding, words, locale, nameOf }: Telling): string {
  const own = words.remedy?.(remedy, finding);
  if (own !== undefined) return own;
  const { kernel, units } = locale;
  switch (remedy.code) {
    case 'add':
      return kernel.remedies[remedy.code](remedy, wordsOf(units, remedy.unit, 'unit')(remedy.amount));
    case 'remove':
      return kernel.remedies[remedy.code](remedy, wordsOf(units, remedy.unit, 'unit')(remedy.amount));
    case 'supply':
      return kernel.remedies[remedy.code](remedy, showCodes(remedy.items, locale));
    case 'settle':
      return kernel.remedies[remedy.code](remedy, kernel.list(remedy.items.map(nameOf)));
    case 'act':
      return kernel.remedies[remedy.code](remedy, kernel.date(remedy.by));
    case 'too-late':
      return kernel.remedies[remedy.code](remedy, '');
  }
}
