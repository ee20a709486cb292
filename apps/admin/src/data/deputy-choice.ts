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
