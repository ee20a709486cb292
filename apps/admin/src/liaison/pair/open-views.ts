import type { Contact, MatrixCell, TrackedView } from '@deputy-work/liaison';
import { isUnanswered } from '@deputy-work/loop';
import type { LocalDate } from '@deputy-work/rules';

interface ViewRecords {
  readonly contacts: readonly Contact[];
  readonly views: readonly TrackedView[];
}

/** The views that a deputy told a member in their contacts, and that still wait for a reply: those that a cell of the matrix counts. */
export function openViewsOf(
  { memberId, deputyId }: Pick<MatrixCell, 'memberId' | 'deputyId'>,
  { contacts, views }: ViewRecords,
  asOf: LocalDate,
): readonly TrackedView[] {
  const occasions = new Set(
    contacts.filter((contact) => contact.memberId === memberId && contact.on <= asOf).map(({ id }) => id),
  );
  return views.filter(
    (view) =>
      view.deputyId === deputyId &&
      view.occasionId !== undefined &&
      occasions.has(view.occasionId) &&
      isUnanswered(view, asOf),
  );
}
