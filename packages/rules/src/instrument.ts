import { RuleDefinitionError } from './errors.ts';
import { assertLocalDate, type LocalDate } from './local-date.ts';
import type { Text } from './text.ts';

/** What binds: a statute (法律), a work plan or policy paper (计划、政策), or a local rule (地方规定). */
export type InstrumentKind = 'statute' | 'plan' | 'local';

/** The days on which a version of an instrument is in force, both included; no `to` means no end is known. */
export interface Period {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** One version of a statute, plan or local rule (法律文件的一个版本), with the days it was in force. */
export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: Text;
  /** Which version, as citations print it: 2015年修正 / 2015 amendment. */
  readonly version?: Text;
  /** `unverified` when no source confirms the first day: such a version governs no day. */
  readonly inForce: Period | 'unverified';
}

/** Checks and returns an instrument. Throws {@link RuleDefinitionError} when its days are not days or run backwards. */
export function defineInstrument(instrument: Instrument): Instrument {
  const { inForce } = instrument;
  if (inForce === 'unverified') return instrument;
  assertLocalDate(inForce.from, `inForce.from of instrument "${instrument.id}"`);
  if (inForce.to === undefined) return instrument;
  assertLocalDate(inForce.to, `inForce.to of instrument "${instrument.id}"`);
  if (inForce.to < inForce.from) {
    throw new RuleDefinitionError(
      'descending-values',
      `Instrument "${instrument.id}" ends (${inForce.to}) before it begins (${inForce.from}). Swap the days or correct one.`,
    );
  }
  return instrument;
}

/** Whether the instrument was in force on `date`. */
export function isInForce({ inForce }: Instrument, date: LocalDate): boolean {
  if (inForce === 'unverified') return false;
  return inForce.from <= date && (inForce.to === undefined || date <= inForce.to);
}
