import { HttpError } from 'react-admin';
import { findStaleMarks } from '../../data/problem.ts';
import type { Failure } from '../sheet/delivery.ts';

/** Why marks did not arrive, by the error of the port. A server that failed may succeed on the next try, as a network may. */
export function failureOf(error: unknown): Failure {
  const entries = findStaleMarks(error);
  if (entries) return { code: 'stale', entries };
  const status = error instanceof HttpError ? Number(error.status) : 0;
  return { code: status === 0 || status >= 500 ? 'no-answer' : 'refused' };
}
