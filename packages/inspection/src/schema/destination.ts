import { Jurisdiction, Level, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { destinationTerm } from '../terms.ts';
import { Words } from './primitives.ts';

/** Destination (目的地): where an activity goes. */
export const Destination = z
  .strictObject({
    level: Level,
    jurisdiction: Jurisdiction.optional().describe('Absent for the nation. 全国没有行政区划代码，不填。'),
    name: Words.describe('As a clerk would write it. 地名。'),
  })
  .meta(metaOf('Destination', destinationTerm));
export type Destination = z.infer<typeof Destination>;
