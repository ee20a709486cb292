import { actionsProvider } from './actions-provider.ts';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';
import { recordsProvider } from './records-provider.ts';
import { listByStanding } from './standing-filter.ts';

const provider: DeputyWorkProvider = { ...recordsProvider, ...actionsProvider };

/** The data provider of the mock API's dialect. A real backend replaces this file, and nothing else. */
export const dataProvider: DeputyWorkProvider = { ...provider, getList: listByStanding(provider) };
