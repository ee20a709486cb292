import type { Citation } from './citation.ts';
import { OverlayError } from './errors.ts';
import { findLaxer } from './internal/find-laxer.ts';
import { findTimelineFault } from './internal/find-timeline-fault.ts';
import { findValueFault } from './internal/find-value-fault.ts';
import { isJurisdiction, withParents, type Jurisdiction } from './jurisdiction.ts';
import type { LocalDate } from './local-date.ts';
import type { DatedValue, Parameter, ValueOf, Comparison } from './parameter.ts';
import type { NonEmpty } from './text.ts';

/** One value that a place sets for itself. `unit` repeats the parameter's, so that 2 hours can't pass for 2 drills. */
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
 * `unknown-parameter`, `not-variable`, `wrong-unit`, `wrong-value`, `missing-basis`, `invalid-date`, `descending-values`,
 * `overlapping-values`, `basis-not-in-force`, `laxer-than-national`.
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
  const checked = Object.entries(values).map(([id, own]) => [id, own.map(withoutUnit)] as const);
  return { jurisdiction, layers: [{ jurisdiction, values: Object.fromEntries(checked) }] };
}

/** The parameter has the unit; it was stated again only to be checked. */
function withoutUnit({ from, to, value, basis }: OverlayValue): DatedValue<ValueOf[Comparison]> {
  return to === undefined ? { from, value, basis } : { from, to, value, basis };
}

/**
 * What applies in one place: its own overlay over those of the places around it. `layerOverlays('330106', all)` picks 330106, 3301 and
 * 33 from `all`, in that order; others are ignored. Throws {@link OverlayError} `stated-twice` when two overlays of one place state the
 * same parameter.
 */
export function layerOverlays(jurisdiction: Jurisdiction, overlays: readonly Overlay[]): Overlay {
  const all = [...new Set(overlays.flatMap((overlay) => overlay.layers))];
  const layers = withParents(jurisdiction).flatMap((place) =>
    all.filter((layer) => layer.jurisdiction === place),
  );
  assertStatedOnce(layers);
  return { jurisdiction, layers };
}

function assertStatedOnce(layers: readonly OverlayLayer[]): void {
  const stated = new Set<string>();
  for (const { jurisdiction, values } of layers) {
    for (const id of Object.keys(values)) {
      const key = `${jurisdiction} ${id}`;
      if (stated.has(key)) {
        throw new OverlayError(
          'stated-twice',
          jurisdiction,
          id,
          `Two overlays of ${jurisdiction} state parameter "${id}", and nothing says which counts. State all its values in one.`,
        );
      }
      stated.add(key);
    }
  }
}

function assertAllowed(
  jurisdiction: Jurisdiction,
  id: string,
  own: readonly OverlayValue[],
  parameter: Parameter | undefined,
): void {
  const refuse = (code: OverlayError['code'], what: string): never => {
    throw new OverlayError(code, jurisdiction, id, `Overlay ${jurisdiction}, parameter "${id}": ${what}`);
  };
  if (!parameter) {
    return refuse('unknown-parameter', 'no such parameter. Check the id, or pass the parameter that has it.');
  }
  if (parameter.variation === 'no') {
    return refuse('not-variable', 'the law leaves places no choice here. Remove it.');
  }
  for (const { unit, value } of own) {
    if (unit !== parameter.unit) {
      refuse(
        'wrong-unit',
        `the value is in "${unit}", the parameter counts "${parameter.unit}". Convert it.`,
      );
    }
    const fault = findValueFault(value, parameter.comparison);
    if (fault) refuse('wrong-value', `${fault}.`);
  }
  const fault = findTimelineFault(own);
  if (fault) refuse(fault.code, fault.message);
  if (parameter.variation === 'freely') return;
  for (const entry of own) {
    const national = findLaxer(entry, parameter);
    if (!national) continue;
    refuse(
      'laxer-than-national',
      `${JSON.stringify(entry.value)} is laxer than, or can't be compared with, the national ${JSON.stringify(national.value)} ` +
        `in force from ${national.from}, and places may only be stricter.`,
    );
  }
}
