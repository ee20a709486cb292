import {
  valueOn,
  type LocalDate,
  type NoValue,
  type Overlay,
  type Parameter,
  type ValueInForce,
} from '@deputy-work/rules';

/** A parameter on a day: the national value or that there is none, then the values that places have set for themselves. */
export function valuesInForce(
  parameter: Parameter,
  day: LocalDate,
  overlays: readonly Overlay[],
): readonly (ValueInForce | NoValue)[] {
  const layers = overlays.flatMap((overlay) => overlay.layers);
  const places = new Map(layers.map((layer) => [layer.jurisdiction, layer]));
  const local = [...places.values()].flatMap((layer) => {
    const value = valueOn(parameter, day, { jurisdiction: layer.jurisdiction, layers: [layer] });
    return value.known && value.jurisdiction !== undefined ? [value] : [];
  });
  return [valueOn(parameter, day), ...local];
}
