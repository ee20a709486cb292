import { activitiesProvider } from './activities-provider.ts';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';
import { recordsProvider } from './records-provider.ts';
import { getList } from './standing-filter.ts';

/** The data provider of the mock API's dialect. A real backend replaces this file, and nothing else. */
export const dataProvider: DeputyWorkProvider = { ...recordsProvider, ...activitiesProvider, getList };
