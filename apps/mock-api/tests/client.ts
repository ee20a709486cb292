/** An answer, read. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  /** The version the change was made from. */
  readonly version?: number;
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  readonly findings?: readonly { readonly ruleId: string; readonly remedy?: unknown }[];
  readonly current?: Stored;
}

/** A record of whatever resource, as a test meets it. */
export interface Stored {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** Asks a running API. Whoever calls says what he expects to get: the tests then look whether it is so. */
export const clientOf = (baseUrl: string) => ({
  async call<T>(path: string, { method = 'GET', body, version }: Call = {}): Promise<Answer<T>> {
    const response = await fetch(baseUrl + path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return read<T>(response);
  },
  /** A request exactly as given. */
  raw: async <T>(path: string, init: RequestInit): Promise<Answer<T>> =>
    read<T>(await fetch(baseUrl + path, init)),
});

export type Client = ReturnType<typeof clientOf>;

async function read<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? undefined : JSON.parse(text)) as T,
  };
}
