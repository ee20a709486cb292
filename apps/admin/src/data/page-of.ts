/** One page of a list. */
export interface PageOf<T> {
  readonly rows: readonly T[];
  /** From 1; the last page when one was asked for that is no longer there. */
  readonly page: number;
  readonly pages: number;
}

/** Cuts a page out of a list. An empty list has one page without rows. */
export function pageOf<T>(rows: readonly T[], asked: number, perPage: number): PageOf<T> {
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = Math.min(Math.max(1, asked), pages);
  return { rows: rows.slice((page - 1) * perPage, page * perPage), page, pages };
}
