/** What a list asks for: a page, an order, and values that records must have; a list of values means any of them. */
export interface ListQuery {
  readonly filter?: Readonly<Record<string, unknown>> | undefined;
  readonly pagination?: { readonly page: number; readonly perPage: number } | undefined;
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' } | undefined;
}

/** Writes a list's wishes in the API's dialect: `_start=0&_end=25&_sort=departsOn&_order=ASC&kind=…&id=a&id=b`. */
export function toListQuery({ filter = {}, pagination, sort }: ListQuery): string {
  const query = new URLSearchParams();
  if (pagination) {
    const { page, perPage } = pagination;
    query.set('_start', String((page - 1) * perPage));
    query.set('_end', String(page * perPage));
  }
  if (sort) {
    query.set('_sort', sort.field);
    query.set('_order', sort.order);
  }
  for (const [field, wanted] of Object.entries(filter)) {
    for (const value of [wanted].flat()) if (isAsked(value)) query.append(field, String(value));
  }
  return query.toString();
}

const isAsked = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
