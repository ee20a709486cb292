import { z } from 'zod';
import type { Report } from '../report.ts';
import { findingSchema } from './finding.ts';
import { localDateSchema } from './local-date.ts';
import { jurisdictionSchema } from './overlay.ts';
import { schemaOf } from './schema-of.ts';

const subjects = z.number().int().nonnegative();

const tally = z
  .strictObject({
    satisfied: subjects,
    violated: subjects,
    pending: subjects,
    'not-applicable': subjects,
    undetermined: subjects,
  })
  .readonly();

const receipt = z
  .strictObject({
    asOf: z.array(localDateSchema).readonly(),
    packages: z.array(z.string()).readonly(),
    overlays: z.array(jurisdictionSchema).readonly(),
    values: z
      .array(
        z
          .strictObject({
            parameterId: z.string(),
            from: localDateSchema,
            jurisdiction: jurisdictionSchema.exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** Findings, tallies and receipt of an evaluation (报告), as they cross a wire. */
export const reportSchema = schemaOf<Report>()(
  z
    .strictObject({
      tallies: z.record(z.string(), tally).readonly(),
      findings: z.array(findingSchema).readonly(),
      receipt,
    })
    .readonly()
    .meta({ id: 'Report', title: '报告' }),
);
