import type { DutyRecord, Sheet } from '../schema/index.ts';

/** Where an attendance sheet and the duty records tell of a sitting differently, as ids of deputies in their order on either side. */
export interface Reconciliation {
  /** On the sheet, and in no duty record. */
  readonly missingInRecords: readonly string[];
  /** In a duty record, and not on the sheet. */
  readonly missingOnSheet: readonly string[];
  /** On both, with different states. */
  readonly different: readonly string[];
}

/**
 * Reconciliation (履职档案与出席登记的核对) of one sitting: what is missing on either side, and what differs. Who has not been marked yet, or is not
 * required, is left out.
 */
export function deriveReconciliation(sheet: Sheet, records: readonly DutyRecord[]): Reconciliation {
  const recorded = new Map(
    records.flatMap(({ deputyId, lines }) =>
      lines.flatMap(({ sittingId, status }) =>
        sittingId === sheet.sittingId ? [[deputyId, status] as const] : [],
      ),
    ),
  );
  const marked = sheet.entries.filter(({ status }) => status !== undefined && status !== 'not-required');
  const listed = new Set(sheet.entries.map(({ deputyId }) => deputyId));
  return {
    missingInRecords: marked.map(({ deputyId }) => deputyId).filter((id) => !recorded.has(id)),
    missingOnSheet: [...recorded.keys()].filter((id) => !listed.has(id)),
    different: marked
      .filter(({ deputyId, status }) => recorded.has(deputyId) && recorded.get(deputyId) !== status)
      .map(({ deputyId }) => deputyId),
  };
}
