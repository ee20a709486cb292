import type { LocalDate } from '../local-date.ts';
import type { Answer, Measure, Measured, Remedy, Scale } from '../answer.ts';

/**
 * A satisfied answer that works out its measure only when someone looks. Most subjects are satisfied and only counted; an object of
 * measures for each of them would cost more than asking the rules. Its parts are plain properties, so that a rule may spread it.
 */
class Held implements Answer {
  readonly outcome = 'satisfied';

  constructor(
    readonly scale: Scale,
    readonly measured: Measured,
    readonly required: Measured,
  ) {}

  get measure(): Measure {
    return measureFrom(this.scale, this.measured, this.required, 0);
  }
}

const measureFrom = (
  { comparison, id, unit }: Scale,
  measured: Measured,
  required: Measured,
  shortfall: number,
): Measure =>
  id === undefined
    ? { comparison, measured, required, shortfall, unit }
    : { comparison, measured, required, shortfall, unit, parameterId: id };

/** The measure of an answer. One that a rule spread has lost its getter, but not its parts. */
export function measureOf(answer: Answer | Held): Measure | undefined {
  if (answer.measure || !('scale' in answer)) return answer.measure;
  return measureFrom(answer.scale, answer.measured, answer.required, 0);
}

/** The measure reaches what is required. */
export const holds = (scale: Scale, measured: Measured, required: Measured): Answer =>
  new Held(scale, measured, required);

/** The measure falls short by `shortfall`; `remedy` would mend it; `evidence` names the facts. */
export const fails = (
  scale: Scale,
  measured: Measured,
  required: Measured,
  shortfall: number,
  remedy: Remedy,
  evidence?: readonly string[],
): Answer => ({
  outcome: 'violated',
  measure: measureFrom(scale, measured, required, shortfall),
  due: undefined,
  evidence,
  remedy,
  unknown: undefined,
});

/** A limit of time is missed by `late` days, or, when `late` is 0, still open. */
export const notDone = (scale: Scale, measured: Measured, due: LocalDate, late: number): Answer => ({
  outcome: late > 0 ? 'violated' : 'pending',
  measure: measureFrom(scale, measured, due, late),
  due,
  evidence: undefined,
  remedy: late > 0 ? { code: 'too-late' } : { code: 'act', by: due },
  unknown: undefined,
});
