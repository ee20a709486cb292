import type * as z from 'zod';

type Collections = Readonly<Record<string, z.ZodArray>>;
type Elements<S extends Collections> = { readonly [N in keyof S]: S[N]['element'] };

/** The schemas of single records, by collection (各类记录的模式), of a schema of facts: under `deputies` that of one deputy. */
export const elementsOf = <S extends Collections>({ shape }: z.ZodObject<S>): Elements<S> =>
  Object.fromEntries(
    Object.entries(shape as Collections).map(([name, list]) => [name, list.element]),
  ) as Elements<S>;
