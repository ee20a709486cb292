/** Order by code units, the same on every machine whatever its language. */
export const compare = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

export const byId = (a: { readonly id: string }, b: { readonly id: string }): -1 | 0 | 1 =>
  compare(a.id, b.id);
