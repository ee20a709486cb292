export { article, item, type Citation, type Place } from './citation.ts';
export type { Duration, DurationUnit } from './duration.ts';
export {
  OverlayError,
  RuleDefinitionError,
  RuleFailure,
  type OverlayErrorCode,
  type RuleDefinitionCode,
} from './errors.ts';
export type { Fraction } from './fraction.ts';
export { defineInstrument, isInForce, type Instrument, type InstrumentKind, type Period } from './instrument.ts';
export { isJurisdiction, withParents, type Jurisdiction } from './jurisdiction.ts';
export { assertLocalDate, dayAfter, daysBetween, isLocalDate, type LocalDate } from './local-date.ts';
export { defineOverlay, layerOverlays, type Overlay, type OverlayLayer, type OverlayValue } from './overlay.ts';
export {
  defineParameter,
  type Comparison,
  type DatedValue,
  type Parameter,
  type ValueOf,
  type Variation,
} from './parameter.ts';
export type { LocaleCode, NonEmpty, Text } from './text.ts';
export { valueOn, type Gap, type NoValue, type ValueInForce } from './value-on.ts';
