import { Jurisdiction, Level, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { destinationTerm } from '../terms.ts';
import { Words } from './primitives.ts';

/** Destination (目的地): where an activity goes. */
export const Destination = z
  .strictObject({
    level: Level,
    jurisdiction: Jurisdiction.optional().describe(
      'Administrative division code; absent for the nation. 行政区划代码；全国没有，不填。',
    ),
    name: Words.describe('Name of the place; as a clerk would write it. 地名；按平时的写法。'),
  })
  .meta(metaOf('Destination', destinationTerm));
export type Destination = z.infer<typeof Destination>;
