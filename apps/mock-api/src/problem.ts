import type { Block } from '@deputy-work/loop';
import type { AttendanceEntry } from '@deputy-work/meetings';
import type { Finding } from '@deputy-work/rules';
import type { ErrorRequestHandler, Response } from 'express';

/** What can go wrong: its HTTP status and its title. The names are what a client tells problems apart by. */
const problems = {
  'malformed-json': [400, 'The body is not JSON'],
  'invalid-query': [400, 'The address asks for something unknown'],
  'invalid-record': [400, 'The record is not in the agreed form'],
  'no-such-route': [404, 'There is no such route'],
  'no-such-record': [404, 'There is no such record'],
  'method-not-allowed': [405, 'The route does not take this method'],
  'id-taken': [409, 'Another record has this id'],
  'still-referred-to': [409, 'Other records refer to this one'],
  'already-decided': [409, 'It was decided already'],
  'stale-mark': [409, 'Somebody else has marked these people meanwhile'],
  'invitation-refused': [409, 'Not all of these invitations can be sent'],
  'pair-refused': [409, 'Not all of these pairs can begin or end'],
  'letter-refused': [409, 'Not all of these letters can be sent'],
  'stale-version': [412, 'Somebody else has changed the record'],
  'body-too-large': [413, 'The body is too large'],
  'not-json': [415, 'The body must be JSON'],
  'rules-violated': [422, 'A rule is not kept'],
  'step-blocked': [422, 'The step can not be taken now'],
  'version-required': [428, 'The request does not name the version it was made from'],
  'server-failed': [500, 'The server failed'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemCode = keyof typeof problems;

/** What a problem carries besides words. */
export interface ProblemDetails {
  /** What is wrong with which field; paths are dotted: `deputies.invitedIds.0`. */
  readonly errors?: readonly FieldError[];
  /** The findings that stand against a step. */
  readonly findings?: readonly Finding[];
  /** Why a step of the loop can't be taken. */
  readonly block?: Block;
  /** The record as it is now, when the client's was older. */
  readonly current?: unknown;
  /** The entries of a sheet as they are now, when marks were made from others. */
  readonly stale?: readonly AttendanceEntry[];
}

export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/** An answer that says no (RFC 9457). Thrown anywhere in a handler; `sendProblem` writes it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly details: ProblemDetails = {},
  ) {
    super(detail);
  }
}

/** Express's last handler: every error leaves as `application/problem+json`. */
export const sendProblem: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  write(response, error instanceof Problem ? error : toProblem(error));
};

/** A problem as it goes over the wire. */
export function toBody({ code, detail, details }: Problem) {
  const [status, title] = problems[code];
  return { type: `urn:deputy-work:problem:${code}`, title, status, detail, ...details };
}

function write(response: Response, problem: Problem): void {
  const body = toBody(problem);
  response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/** Express and its body parser throw errors with a status; what has none is a fault of this server. */
function toProblem(error: unknown): Problem {
  const { type, status, message } = error as { type?: string; status?: number; message?: string };
  if (type === 'entity.parse.failed') {
    return new Problem('malformed-json', `The body can't be parsed: ${message ?? ''}. Send valid JSON.`);
  }
  if (type === 'entity.too.large') return new Problem('body-too-large', 'Send no more than 1 MB at once.');
  if (status === 415) return new Problem('not-json', 'Send UTF-8 JSON without an unknown encoding.');
  if (status === 400) return new Problem('invalid-query', `The request can't be read: ${message ?? ''}.`);
  console.error(error);
  return new Problem('server-failed', 'Nothing was changed. The reason stands in the output of the server.');
}
