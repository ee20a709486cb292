import { Problem } from './problem.ts';
import type { ResourceName, State } from './resources.ts';
import type { Store } from './store.ts';

/** The record, or a 404. */
export function getRecord<N extends ResourceName>(store: Store, name: N, id: string): State[N][number] {
  const record = store.find(name, id);
  if (record) return record;
  throw new Problem(
    'no-such-record',
    `There is no "${id}" among the ${name}. It may have been deleted; read the list.`,
  );
}
