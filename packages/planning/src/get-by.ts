/** Looks things up by id, for telling an assignment in the words of a topic. Throws when there is no such thing: what was assigned was asked for. */
export function getBy<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T {
  const byId = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (found) return found;
    throw new Error(`${JSON.stringify(id)} is in the plan, but not in what was to be planned.`);
  };
}
