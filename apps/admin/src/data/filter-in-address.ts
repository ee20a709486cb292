/** The address of a page with what it shows, for links of the router; what is absent or empty isn't asked for. */
export function addressOf(path: string, filter: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries<unknown>({ ...filter })) {
    if (isAsked(value)) search.set(name, String(value));
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

const isAsked = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '');

/** The page of a list that an address asks for; the first, or one that can't be, isn't asked for. */
export function readPage(search: URLSearchParams): number | undefined {
  const page = Number(search.get('page'));
  return Number.isSafeInteger(page) && page > 1 ? page : undefined;
}
