import type { Citation } from './citation.ts';
import { OverlayError, RuleDefinitionError } from './errors.ts';
import { findValueFault } from './internal/assert-usable-value.ts';
import { findLaxer } from './internal/find-laxer.ts';
import { assertAscending } from './internal/timeline.ts';
import { isJurisdiction, withParents, type Jurisdiction } from './jurisdiction.ts';
import type { LocalDate } from './local-date.ts';
import type { DatedValue, Parameter, ValueOf, Comparison } from './parameter.ts';
import type { NonEmpty } from './text.ts';

/** One value that a place sets for itself. `unit` repeats the parameter's, so that 2 sessions can't pass for 2 deputies. */
export interface OverlayValue {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly value: ValueOf[Comparison];
  readonly unit: string;
  readonly basis: NonEmpty<Citation>;
}

/** One place's checked values, by parameter id. */
export interface OverlayLayer {
  readonly jurisdiction: Jurisdiction;
  readonly values: Readonly<Record<string, readonly DatedValue<ValueOf[Comparison]>[]>>;
}

/** The values of a place and those around it (地方规定), the most specific first. Plain data. */
export interface Overlay {
  readonly jurisdiction: Jurisdiction;
  readonly layers: readonly OverlayLayer[];
}

/**
 * Defines a place's own values over the national ones.
 *
 * `values` may come from a file: everything is checked, and each fault has its own {@link OverlayError} code: `invalid-jurisdiction`,
 * `unknown-parameter`, `not-variable`, `wrong-unit`, `wrong-value`, `missing-basis`, `overlapping-values`, `laxer-than-national`.
 */
export function defineOverlay(
  jurisdiction: Jurisdiction,
  values: Readonly<Record<string, readonly OverlayValue[]>>,
  parameters: readonly Parameter[],
): Overlay {
  if (!isJurisdiction(jurisdiction)) {
    throw new OverlayError(
      'invalid-jurisdiction',
      jurisdiction,
      undefined,
      `"${jurisdiction}" is not an administrative division code. Use 2, 4, 6 or 9 digits (GB/T 2260).`,
    );
  }
  const known = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  for (const [id, own] of Object.entries(values)) assertAllowed(jurisdiction, id, own, known.get(id));
  return { jurisdiction, layers: [{ jurisdiction, values }] };
}

/**
 * What applies in one place: its own overlay over those of the places around it. `layerOverlays('330106', all)` picks 330106, 3301 and
 * 33 from `all`, in that order; others are ignored.
 */
export function layerOverlays(jurisdiction: Jurisdiction, overlays: readonly Overlay[]): Overlay {
  const places = withParents(jurisdiction);
  const all = overlays.flatMap((overlay) => overlay.layers);
  return {
    jurisdiction,
    layers: places.flatMap((place) => all.filter((layer) => layer.jurisdiction === place)),
  };
}

function assertAllowed(
  jurisdiction: Jurisdiction,
  id: string,
  own: readonly OverlayValue[],
  parameter: Parameter | undefined,
): void {
  const refuse = (code: OverlayError['code'], what: string) => {
    throw new OverlayError(code, jurisdiction, id, `Overlay ${jurisdiction}, parameter "${id}": ${what}`);
  };
  if (!parameter)
    return refuse('unknown-parameter', 'no such parameter. Check the id, or pass the parameter that has it.');
  if (parameter.variation === 'no') {
    return refuse('not-variable', 'the law leaves places no choice here. Remove it.');
  }
  for (const entry of own) {
    if (entry.unit !== parameter.unit) {
      refuse(
        'wrong-unit',
        `the value is in "${entry.unit}", the parameter counts "${parameter.unit}". Convert it.`,
      );
    }
    const fault = findValueFault(entry.value, parameter.comparison);
    if (fault) refuse('wrong-value', `${fault}.`);
    if (((entry.basis as readonly Citation[] | undefined) ?? []).length === 0) {
      refuse(
        'missing-basis',
        `the value from ${entry.from} cites nothing. Add the local rule and its article.`,
      );
    }
    const national = parameter.variation === 'stricter-only' ? findLaxer(entry, parameter) : undefined;
    if (national) {
      refuse(
        'laxer-than-national',
        `${JSON.stringify(entry.value)} is laxer than, or can't be compared with, the national ${JSON.stringify(national.value)} ` +
          `in force from ${national.from}, and places may only be stricter.`,
      );
    }
  }
  try {
    assertAscending(own, `parameter "${id}"`);
  } catch (error) {
    if (error instanceof RuleDefinitionError) refuse('overlapping-values', error.message);
    throw error;
  }
}
