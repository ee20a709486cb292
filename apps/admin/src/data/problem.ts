import type { Block } from '@deputy-work/loop';
import { Block as blockSchema } from '@deputy-work/loop/schema';
import type { AttendanceEntry } from '@deputy-work/meetings';
import { AttendanceEntry as entrySchema } from '@deputy-work/meetings/schema';
import type { Finding } from '@deputy-work/rules';
import { findingSchema } from '@deputy-work/rules/schema';
import { HttpError } from 'react-admin';
import { z } from 'zod';
import { fieldErrors } from './field-errors.ts';
import { dataWords } from './words.ts';

const codePrefix = 'urn:deputy-work:problem:';

/** An error of the API (RFC 9457). */
const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.looseObject({ path: z.string(), message: z.string() })).optional(),
  findings: z.array(findingSchema).optional(),
  stale: z.array(entrySchema).optional(),
  block: blockSchema.optional(),
});

/** What an error of this app carries besides its words: field errors for forms, findings for refusals, entries that changed, why a step is blocked, the technical detail. */
export interface ProblemBody {
  readonly errors?: Readonly<Record<string, string>>;
  readonly findings?: readonly Finding[];
  readonly stale?: readonly AttendanceEntry[];
  readonly block?: Block;
  readonly detail?: string;
}

/** An error whose message is a key of `data/words.ts`. */
const problem = (key: string, status: number, body: ProblemBody) => new HttpError(key, status, body);

/** No answer came: no network, or no server. */
export const unreachable = (cause: unknown) => problem('data.unreachable', 0, { detail: String(cause) });

/** An answer came, but not one that the packages' schemas allow. */
export const wrongResponse = (where: string, { issues }: z.ZodError) =>
  problem('data.wrongResponse', 200, {
    detail: `${where}: ${issues.map(({ path, message }) => `${path.join('.') || '(root)'} ${message}`).join('; ')}`,
  });

/** Turns an error answer into words by its code, with its field errors at their paths. */
export function toHttpError(status: number, body: unknown): HttpError {
  const read = problemSchema.safeParse(body);
  if (!read.success) return problem('data.failed', status, { detail: `HTTP ${String(status)}` });
  const { type, title, detail = title, errors, findings, stale, block } = read.data;
  const code = type.replace(codePrefix, '');
  return problem(code in dataWords.en.problems ? `data.problems.${code}` : 'data.failed', status, {
    detail,
    ...(errors && { errors: fieldErrors(errors) }),
    ...(findings && { findings }),
    ...(stale && { stale }),
    ...(block && { block }),
  });
}

const bodyOf = (error: unknown): ProblemBody =>
  error instanceof HttpError ? ((error.body as ProblemBody | null) ?? {}) : {};

/** The findings that made the API refuse, when it did. */
export const findRefusal = (error: unknown): readonly Finding[] | undefined => bodyOf(error).findings;

/** Why a step of the loop can’t be taken, when that was the reason. */
export const findBlock = (error: unknown): Block | undefined => bodyOf(error).block;

/** How people stand now whom somebody else has marked meanwhile, when that was the reason. */
export const findStaleMarks = (error: unknown): readonly AttendanceEntry[] | undefined => bodyOf(error).stale;

/** What is wrong with which field, when that was the reason. */
export const findFieldErrors = (error: unknown): ProblemBody['errors'] => bodyOf(error).errors;

/** What stands behind an error's words, for whoever has to mend it. */
export const detailOf = (error: unknown): string | undefined =>
  error instanceof Error && !(error instanceof HttpError) ? error.message : bodyOf(error).detail;

/** Whether the reader may not have what was asked for; asking again won't help. */
export const isForbidden = (error: unknown): boolean => error instanceof HttpError && error.status === 403;

/** Whether somebody else has changed the record since it was read. */
export const isStale = (error: unknown): boolean => error instanceof HttpError && error.status === 412;
