import * as z from 'zod';
import { metaOf } from './meta-of.ts';
import { isKnown } from '../is-known.ts';
import { congressTerm } from '../terms/congress.ts';
import { Level } from './level.ts';
import { Id, Jurisdiction, LocalDate, Name } from './primitives.ts';
import { orUnknown } from './unknown.ts';

/** How many digits the code of a place has at each level; the nation has no code. */
const codeDigits = { national: 0, provincial: 2, city: 4, county: 6, township: 9 } as const;

/** People's congress (人民代表大会): one place in one term. */
export const Congress = z
  .strictObject({
    id: Id,
    name: Name,
    level: Level,
    jurisdiction: Jurisdiction.optional().describe('Absent for the nation. 全国人大没有行政区划代码。'),
    term: z.int().min(1).describe('The term it counts, 13 for the 13th. 第几届。'),
    firstSessionOn: orUnknown(LocalDate).describe(
      'The day its first session opened, when the term began. 第一次会议开幕日。',
    ),
    termEndsOn: orUnknown(LocalDate).describe('The last day of the term. 本届任期的最后一天。'),
  })
  .superRefine(({ level, jurisdiction = '', firstSessionOn, termEndsOn }, context) => {
    if (jurisdiction.length !== codeDigits[level]) {
      context.addIssue({
        code: 'custom',
        path: ['jurisdiction'],
        message:
          level === 'national'
            ? 'must be absent for the nation'
            : `must have ${codeDigits[level]} digits at ${level} level`,
      });
    }
    if (isKnown(firstSessionOn) && isKnown(termEndsOn) && termEndsOn < firstSessionOn) {
      context.addIssue({
        code: 'custom',
        path: ['termEndsOn'],
        message: 'must not be before firstSessionOn',
      });
    }
  })
  .meta(metaOf('Congress', congressTerm));
export type Congress = z.infer<typeof Congress>;
