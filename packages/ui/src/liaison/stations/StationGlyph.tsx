import type { StationKind } from '@deputy-work/liaison';

export interface StationGlyphProps {
  readonly kind: StationKind;
}

const shapes: Readonly<Record<StationKind, string>> = {
  'liaison-station': 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  'deputies-home': 'M2.2 2.2h11.6v11.6H2.2z',
  'legislative-contact-point': 'M8 1 15 14H1z',
  'budget-contact-point': 'M8 .6 15.4 8 8 15.4.6 8z',
};

/** The shape of a kind of station, in the colour of the text around it. */
export const StationGlyph = ({ kind }: StationGlyphProps) => (
  <svg aria-hidden width="16" height="16" viewBox="0 0 16 16" data-print="colour">
    <path d={shapes[kind]} fill="currentColor" />
  </svg>
);

/** The colour of each kind, as a name of the palette. */
export const stationColors: Readonly<Record<StationKind, string>> = {
  'liaison-station': 'primary.main',
  'deputies-home': 'info.main',
  'legislative-contact-point': 'success.main',
  'budget-contact-point': 'warning.main',
};

/** The kinds, in the order in which they are shown. */
export const stationKindsInOrder = [
  'liaison-station',
  'deputies-home',
  'legislative-contact-point',
  'budget-contact-point',
] as const satisfies readonly StationKind[];
