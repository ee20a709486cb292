import { toHttpError, unreachable } from './problem.ts';

const base = '/api';

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** The version that was read; the API refuses the change when there is a newer one. */
  readonly version?: number | undefined;
}

/** An answer of the API, its body not yet looked at. */
export interface Reply {
  readonly body: unknown;
  /** Of a list: how many there are on all pages. */
  readonly total: number;
}

/** Asks the API. Every failure is an `HttpError` with words of `data/words.ts`. */
export async function request(
  path: string,
  { method = 'GET', body, version }: RequestOptions = {},
): Promise<Reply> {
  const headers = {
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  };
  const response = await fetch(base + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw unreachable(cause);
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw toHttpError(response.status, answer);
  return { body: answer, total: Number(response.headers.get('x-total-count') ?? 0) };
}
