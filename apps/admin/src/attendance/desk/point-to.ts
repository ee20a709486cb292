import { attendanceRowHeight, attendanceRowId } from '@deputy-work/ui';

/** What the virtual list knows of its window without asking the browser to lay the page out again. */
interface Seen {
  readonly scrollOffset: number | null;
  readonly scrollRect: { readonly height: number } | null;
}

/** Points screen readers to the row under the cursor, and scrolls just so far that it is in sight. */
export function pointTo(
  list: HTMLElement | null,
  deputyId: string | undefined,
  place: number,
  { scrollOffset, scrollRect }: Seen,
): void {
  if (!list) return;
  if (deputyId === undefined) {
    list.removeAttribute('aria-activedescendant');
    return;
  }
  // By hand, because drawing the whole list anew for this attribute would cost more than all rows.
  list.setAttribute('aria-activedescendant', attendanceRowId(deputyId));
  const top = scrollTarget(place, scrollOffset ?? 0, scrollRect?.height ?? 0);
  if (top !== undefined) list.scrollTop = top;
}

/**
 * Where to scroll so that a row is in sight, with the next ones already to be read; undefined when it is in sight, or when the height of the list is
 * not known yet.
 */
export function scrollTarget(place: number, offset: number, height: number): number | undefined {
  const start = place * attendanceRowHeight;
  const end = start + attendanceRowHeight;
  if (height === 0) return undefined;
  const third = Math.floor(height / 3);
  if (start < offset) return Math.max(0, end - height + third);
  return end > offset + height ? start - third : undefined;
}
