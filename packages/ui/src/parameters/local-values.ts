import type { Comparison, DatedValue, Jurisdiction, Overlay, Parameter, ValueOf } from '@deputy-work/rules';

/** What a place set for itself over time. */
export interface LocalValues {
  readonly jurisdiction: Jurisdiction;
  readonly values: readonly DatedValue<ValueOf[Comparison]>[];
}

/** The places that ever set their own values of a parameter, each once, in the order of their codes. */
export function localValues({ id }: Parameter, overlays: readonly Overlay[]): readonly LocalValues[] {
  const layers = overlays.flatMap((overlay) => overlay.layers);
  const byPlace = new Map(
    layers.flatMap(({ jurisdiction, values }) => {
      const own = values[id];
      return own ? [[jurisdiction, own] as const] : [];
    }),
  );
  return [...byPlace]
    .map(([jurisdiction, values]) => ({ jurisdiction, values }))
    .toSorted((a, b) => (a.jurisdiction < b.jurisdiction ? -1 : 1));
}
