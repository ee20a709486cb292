import { z } from 'zod';
import type { CaseFile, ExpectedFinding } from '../cases.ts';
import { outcomes } from '../outcome.ts';
import { measuredSchema, remedySchema, unknownSchema } from './finding.ts';
import { localDateSchema } from './local-date.ts';
import { jurisdictionSchema } from './overlay.ts';
import { schemaOf } from './schema-of.ts';

const words = z.string().min(1);

/**
 * What a case expects of one rule about one subject (期待的结论), and what any implementation may answer with. Strict, so that a misspelt key in a
 * case is an error and not a check that is never made.
 */
export const expectedFindingSchema = schemaOf<ExpectedFinding>()(
  z
    .strictObject({
      rule: words,
      subject: words,
      outcome: z.enum(outcomes),
      measured: measuredSchema.exactOptional(),
      required: measuredSchema.exactOptional(),
      shortfall: z.int().exactOptional(),
      due: localDateSchema.exactOptional(),
      force: z.enum(['statute', 'plan', 'aim', 'local']).exactOptional(),
      evidence: z.array(words).readonly().exactOptional(),
      unknown: unknownSchema.exactOptional(),
      remedy: remedySchema.exactOptional(),
    })
    .readonly()
    .meta({ id: 'ExpectedFinding', title: '期待的结论' }),
);

/**
 * Reads a file of legal cases (案例文件), as YAML or JSON gave it; `facts` is the schema of what its rules read, and `records` of the file are
 * parts that its cases share. Throws zod’s error, with the paths, when it does not read as one or holds no case.
 */
export function parseCaseFile<Needs>(file: unknown, facts: z.ZodType<Needs>): CaseFile<Needs> {
  const legalCase = z.strictObject({
    title: words,
    basis: words,
    jurisdiction: jurisdictionSchema.exactOptional(),
    asOf: localDateSchema,
    facts,
    expect: z.array(expectedFindingSchema).min(1),
  });
  const caseFile = z.strictObject({
    rule: words,
    records: z.unknown().optional(),
    cases: z.array(legalCase).min(1),
  });
  const { rule, cases } = caseFile.parse(file);
  return { rule, cases };
}
