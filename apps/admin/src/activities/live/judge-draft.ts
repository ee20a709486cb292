import { inspectionFactsOf, inspectionRules, type Activity } from '@deputy-work/inspection';
import { outline } from '@deputy-work/plan-2022';
import { evaluate, layerOverlays, type Finding, type LocalDate, type Outcome } from '@deputy-work/rules';
import { worstFirst } from '@deputy-work/ui';
import type { Surroundings } from './use-surroundings.ts';

const include: readonly Outcome[] = ['violated', 'pending', 'undetermined', 'satisfied'];

/** What the rules find about an activity that is not saved yet, among the other records of its congress; the worst first. */
export function judgeDraft(
  draft: Activity,
  { records, overlays }: Surroundings,
  asOf: LocalDate,
): readonly Finding[] {
  const jurisdiction = records.congresses.find(({ id }) => id === draft.congressId)?.jurisdiction;
  const others = records.activities.filter(
    ({ id, congressId }) => id !== draft.id && congressId === draft.congressId,
  );
  const facts = inspectionFactsOf({ ...records, activities: [...others, draft] }, outline.year);
  const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays);
  return evaluate(inspectionRules, facts, { asOf, overlay, include })
    .findings.filter(({ subject }) => subject.collection === 'activities' && subject.id === draft.id)
    .toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
}
