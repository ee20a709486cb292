import type { AttendanceEntry } from '@deputy-work/meetings';
import { withEntries } from './marks.ts';
import type { ResourceName, State, Versioned } from './resources.ts';

/** One change of the state, as the journal keeps it. A sheet is long, so of a mark only the entries are kept. */
export type Change =
  | { readonly kind: 'put'; readonly resource: ResourceName; readonly records: readonly Versioned[] }
  | { readonly kind: 'remove'; readonly resource: ResourceName; readonly id: string }
  | {
      readonly kind: 'mark';
      readonly sheetId: string;
      readonly version: number;
      readonly entries: readonly AttendanceEntry[];
    };

/** The state after a change. Lists that it doesn't concern stay the same objects, so what was made of them stays true. */
export function changed(state: State, change: Change): State {
  switch (change.kind) {
    case 'put':
      return { ...state, [change.resource]: withRecords(state[change.resource], change.records) };
    case 'remove': {
      const records: readonly Versioned[] = state[change.resource];
      return { ...state, [change.resource]: records.filter(({ id }) => id !== change.id) };
    }
    case 'mark': {
      const { sheetId, version, entries } = change;
      const marked = (sheet: State['sheets'][number]) => ({ ...withEntries(sheet, entries), version });
      return {
        ...state,
        sheets: state.sheets.map((sheet) => (sheet.id === sheetId ? marked(sheet) : sheet)),
      };
    }
  }
}

function withRecords(records: readonly Versioned[], next: readonly Versioned[]): readonly Versioned[] {
  const replacing = new Map(next.map((record) => [record.id, record]));
  const kept = records.map((record) => {
    const replacement = replacing.get(record.id);
    replacing.delete(record.id);
    return replacement ?? record;
  });
  return [...kept, ...replacing.values()];
}
