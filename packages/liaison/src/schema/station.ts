import { codeOf, distinctBy, Id, Jurisdiction, LocalDate, metaOf, Name } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { coordinateSystems } from '../codes/coordinate-systems.ts';
import { stationKinds } from '../codes/station-kinds.ts';
import { weekdays } from '../codes/weekdays.ts';
import {
  coordinateSystemTerm,
  positionTerm,
  stationActivityTerm,
  stationKindTerm,
  stationTerm,
  weekdayTerm,
} from '../terms/station.ts';
import { DistinctIds, Words } from './primitives.ts';

/** Kind of station (代表家站种类). */
export const StationKind = codeOf(stationKinds).meta(metaOf('StationKind', stationKindTerm));
export type StationKind = z.infer<typeof StationKind>;

/** Weekday (开放日). */
export const Weekday = codeOf(weekdays).meta(metaOf('Weekday', weekdayTerm));
export type Weekday = z.infer<typeof Weekday>;

/** Coordinate system (坐标系). */
export const CoordinateSystem = codeOf(coordinateSystems).meta(
  metaOf('CoordinateSystem', coordinateSystemTerm),
);
export type CoordinateSystem = z.infer<typeof CoordinateSystem>;

/** Position (位置), in degrees. */
export const Position = z
  .strictObject({
    system: CoordinateSystem,
    longitude: z.number().min(-180).max(180).describe('Degrees east. 经度。'),
    latitude: z.number().min(-90).max(90).describe('Degrees north. 纬度。'),
  })
  .meta(metaOf('Position', positionTerm));
export type Position = z.infer<typeof Position>;

/** Station (代表家站): a liaison station, deputies' home or contact point. */
export const Station = z
  .strictObject({
    id: Id,
    congressId: Id.describe('The congress whose standing committee keeps it. 由哪一级人大常委会建立。'),
    kind: StationKind,
    name: Name,
    jurisdiction: Jurisdiction.describe('Administrative division code of the place. 所在地行政区划代码。'),
    address: Words.optional().describe('Address; absent while not on record. 地址；没有记录的不填。'),
    position: Position.optional().describe('Absent while it is not on the map. 尚未上图的不填。'),
    opensOn: z
      .array(Weekday)
      .superRefine(distinctBy((day) => day))
      .describe('The days of the week on which it opens. 每周开放日。'),
  })
  .meta(metaOf('Station', stationTerm));
export type Station = z.infer<typeof Station>;

/** Station activity (家站活动). */
export const StationActivity = z
  .strictObject({
    id: Id,
    stationId: Id,
    on: LocalDate.describe('The day. 日期。'),
    title: Words.describe('Title. 名称。'),
    deputyIds: DistinctIds.describe('The deputies who took part. 参加的代表。'),
  })
  .meta(metaOf('StationActivity', stationActivityTerm));
export type StationActivity = z.infer<typeof StationActivity>;
