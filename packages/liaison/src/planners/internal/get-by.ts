/** Looks things up by id; what is not there should be. */
export function getBy<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T {
  const byId = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (found) return found;
    throw new Error(`${JSON.stringify(id)} is in the plan, but not in what was to be planned.`);
  };
}
