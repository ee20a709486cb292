import { createFilterOptions } from '@mui/material';

/** A deputy as a field offers one: found by name and by electoral unit. */
export interface DeputyChoice {
  readonly id: string;
  readonly label: string;
  /** Under which heading the list shows the deputy. */
  readonly group: string;
}

/** Of the thousands of deputies who match, a list shows this many; typing on narrows it. */
const shown = 50;

export const filterDeputies = createFilterOptions<DeputyChoice>({
  limit: shown,
  stringify: ({ label }) => label,
});

/** Some to be offered first under a heading of their own, then the others as they were. */
export function offerFirst(
  choices: readonly DeputyChoice[],
  firstIds: readonly string[],
  group: string,
): readonly DeputyChoice[] {
  if (firstIds.length === 0) return choices;
  const isFirst = new Set(firstIds);
  const first = choices.filter(({ id }) => isFirst.has(id)).map((choice) => ({ ...choice, group }));
  return [...first, ...choices.filter(({ id }) => !isFirst.has(id))];
}

/** The choices of these ids, in their order; an id that no deputy has shows as it is. */
export function choicesOf(choices: readonly DeputyChoice[], ids: readonly string[]): DeputyChoice[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  return ids.map((id) => byId.get(id) ?? { id, label: id, group: '' });
}
