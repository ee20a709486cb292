export {
  leftToJudgement,
  missing,
  noCalendar,
  notApplicable,
  openUntil,
  pendingUntil,
  satisfied,
  undone,
  violated,
  type Answer,
  type Measure,
  type Measured,
  type Remedy,
  type Scale,
  type Unknown,
} from './answer.ts';
export { article, item, type Citation, type Place } from './citation.ts';
export {
  collection,
  indexBy,
  type AnyIndex,
  type Collection,
  type FactsOf,
  type Index,
  type Lookup,
  type Subject,
} from './collection.ts';
export { atLeast } from './comparators/at-least.ts';
export { atMost } from './comparators/at-most.ts';
export { containsAll } from './comparators/contains-all.ts';
export { every } from './comparators/every.ts';
export { fractionAtLeast } from './comparators/fraction-at-least.ts';
export { fractionMoreThan } from './comparators/fraction-more-than.ts';
export { lessThan } from './comparators/less-than.ts';
export { moreThan } from './comparators/more-than.ts';
export { none } from './comparators/none.ts';
export { within } from './comparators/within.ts';
export type { Duration, DurationUnit } from './duration.ts';
export {
  OverlayError,
  RuleDefinitionError,
  RuleFailure,
  type OverlayErrorCode,
  type RuleDefinitionCode,
} from './errors.ts';
export { evaluate, type EvaluateOptions } from './evaluate.ts';
export { evaluateStream, type EvaluateStreamOptions } from './evaluate-stream.ts';
export { explain, type Explanation, type ExplainOptions } from './explain.ts';
export type { Finding, UsedValue } from './finding.ts';
export { forceOn } from './force-on.ts';
export type { Fraction } from './fraction.ts';
export {
  defineInstrument,
  isInForce,
  type Instrument,
  type InstrumentKind,
  type Period,
} from './instrument.ts';
export { isJurisdiction, withParents, type Jurisdiction } from './jurisdiction.ts';
export {
  assertLocalDate,
  dayAfter,
  daysBetween,
  hasHappened,
  isLocalDate,
  type LocalDate,
} from './local-date.ts';
export { joinLocales, type KernelWords, type Locale, type RuleWords, type TopicWords } from './locale.ts';
export { mergeReports } from './merge-reports.ts';
export { outcomes, type Outcome } from './outcome.ts';
export {
  defineOverlay,
  layerOverlays,
  type Overlay,
  type OverlayLayer,
  type OverlayValue,
} from './overlay.ts';
export {
  defineParameter,
  type Comparison,
  type DatedValue,
  type Parameter,
  type ValueOf,
  type Variation,
} from './parameter.ts';
export type { Reading } from './reading.ts';
export {
  emptyReport,
  emptyTally,
  type AppliedValue,
  type Receipt,
  type Report,
  type Tally,
} from './report.ts';
export {
  defineRule,
  type Force,
  type NeedsOf,
  type Rule,
  type RuleDefinition,
  type RuleIdOf,
  type RulePackage,
  type Surroundings,
  type ValuesOf,
} from './rule.ts';
export { showValue } from './show-value.ts';
export type { LocaleCode, NonEmpty, Text } from './text.ts';
export { valueOn, type Gap, type NoValue, type ValueInForce } from './value-on.ts';
