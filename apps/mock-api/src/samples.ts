import { npc, township } from '@deputy-work/fixtures';
import { stateWith, type ResourceName, type State } from './resources.ts';

let made: State | undefined;

/** The sample congresses as a state: all records in their first version. Made once; nobody changes it. */
export const samples = (): State => (made ??= make());

function make(): State {
  const congresses = [npc(), township()];
  return stateWith(<N extends ResourceName>(name: N) => {
    const records: readonly { readonly id: string }[] = congresses.flatMap((facts) => [...facts[name]]);
    return records.map((record) => ({ ...record, version: 1 })) as unknown as State[N];
  });
}
