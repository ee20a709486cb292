import type { Position } from '@deputy-work/liaison';

/** A place on the plot, in hundredths of its width and height, from the top left. */
export interface PlotPoint {
  readonly left: number;
  readonly top: number;
}

/** What part of the earth is drawn, and how. */
export interface PlotArea {
  /** Width by height, so that a kilometre is as long across as it is upwards. */
  readonly aspect: number;
  readonly kilometresAcross: number;
  readonly pointOf: (position: Position) => PlotPoint;
}

type Degrees = Pick<Position, 'longitude' | 'latitude'>;

const kilometresPerDegree = 111.195;
/** No less than this is drawn, in kilometres, so that one station has surroundings. */
const smallest = 2;
const margin = 1.16;
/** A plot is neither a ribbon nor a tower. */
const [narrowest, widest] = [0.8, 2];

const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

/**
 * The area around positions of one system (示意范围). A degree of longitude is drawn as long as it is at the mean latitude; undefined when there is nothing
 * to draw.
 */
export function plotArea(positions: readonly Degrees[]): PlotArea | undefined {
  if (positions.length === 0) return undefined;
  const longitudes = positions.map(({ longitude }) => longitude);
  const latitudes = positions.map(({ latitude }) => latitude);
  const [east, north] = [middle(longitudes), middle(latitudes)];
  const perDegreeEast = kilometresPerDegree * Math.cos((north * Math.PI) / 180);
  const across = Math.max(spread(longitudes) * perDegreeEast, smallest) * margin;
  const up = Math.max(spread(latitudes) * kilometresPerDegree, smallest) * margin;
  const width = Math.max(across, up * narrowest);
  const height = Math.max(up, across / widest);
  return {
    aspect: width / height,
    kilometresAcross: width,
    pointOf: ({ longitude, latitude }) => ({
      left: 50 + ((longitude - east) * perDegreeEast * 100) / width,
      top: 50 - ((latitude - north) * kilometresPerDegree * 100) / height,
    }),
  };
}

/** The longest round length in kilometres that is no more than a quarter of the width, for the scale. */
export function scaleLength(kilometresAcross: number): number {
  const most = kilometresAcross / 4;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
}
