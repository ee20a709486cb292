import type { CongressFacts } from '@deputy-work/fixtures';
import { owners, type Owned } from './owners.ts';
import { stateWith, type ResourceName, type State } from './resources.ts';

/** The records of one congress. Those that name none belong to the congress of the meeting, the body or whatever else they name. */
export function factsOf(state: State, congressId: string): CongressFacts {
  const ofState = kept.get(state) ?? new Map<string, CongressFacts>();
  kept.set(state, ofState);
  const facts = ofState.get(congressId) ?? select(state, congressId);
  ofState.set(congressId, facts);
  return facts;
}

/** A state is replaced when it changes, so what was selected from it stays true. */
const kept = new WeakMap<State, Map<string, CongressFacts>>();

function select(state: State, congressId: string): CongressFacts {
  const ids = new Map<string, ReadonlySet<string>>();
  const isOwn = (record: Owned) => {
    if (record.congressId !== undefined) return record.congressId === congressId;
    return owners.some(([key, owner]) => {
      const id = record[key];
      return id !== undefined && ids.get(owner)?.has(id) === true;
    });
  };
  const pick = <N extends ResourceName>(name: N): State[N] =>
    (state[name] as readonly Owned[]).filter(isOwn) as unknown as State[N];
  for (const [, owner] of owners) ids.set(owner, new Set(pick(owner).map(({ id }) => id)));
  return { ...stateWith(pick), congresses: state.congresses.filter(({ id }) => id === congressId) };
}
