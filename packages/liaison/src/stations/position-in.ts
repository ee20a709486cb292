import gcoord from 'gcoord';
import type { CoordinateSystem, Position } from '../schema/index.ts';

type Degrees = readonly [longitude: number, latitude: number];

const toGcj02 = ([longitude, latitude]: Degrees): Degrees =>
  gcoord.transform<[number, number]>([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);

/** Each step leaves less than a hundredth of the error that there was, of half a kilometre at first. */
const steps = 8;

/** The way back has no formula; it is found by going there and mending the guess by what it misses. gcoord’s own way back never ends at the edge of its frame. */
function toWgs84(target: Degrees): Degrees {
  let [longitude, latitude] = target;
  for (let step = 0; step < steps; step += 1) {
    const [east, north] = toGcj02([longitude, latitude]);
    longitude += target[0] - east;
    latitude += target[1] - north;
  }
  return [longitude, latitude];
}

/**
 * The position in a coordinate system (坐标转换), exact to a millimetre there and back.
 *
 * GCJ-02 moves what lies in a frame round China (72.004° to 137.8347° east, 0.8293° to 55.8271° north) by up to hundreds of metres; outside it the two
 * systems are the same. Within half a kilometre of that frame, where no station is, the way back is ambiguous.
 */
export function positionIn(position: Position, system: CoordinateSystem): Position {
  if (position.system === system) return position;
  const from: Degrees = [position.longitude, position.latitude];
  const [longitude, latitude] = system === 'GCJ-02' ? toGcj02(from) : toWgs84(from);
  return { system, longitude, latitude };
}
