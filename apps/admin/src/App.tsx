import type { QueryClient } from '@tanstack/react-query';
import { Admin, CustomRoutes, Resource, type Store } from 'react-admin';
import { activities } from './activities/index.ts';
import { Dashboard } from './dashboard/Dashboard.tsx';
import type { DeputyWorkProvider } from './data/deputy-work-provider.ts';
import { i18nProvider } from './i18n/i18n-provider.ts';
import { Layout } from './layout/Layout.tsx';
import { routes } from './routes.tsx';
import { darkTheme, lightTheme } from './theme.ts';

export interface AppProps {
  /** The backend. */
  readonly dataProvider: DeputyWorkProvider;
  readonly queryClient: QueryClient;
  /** What the reader has chosen: language, day, theme. */
  readonly store: Store;
}

/** The reference app: it calls the packages' rules and shows what they find. It decides nothing itself. */
export const App = ({ dataProvider, queryClient, store }: AppProps) => (
  <Admin
    dataProvider={dataProvider}
    queryClient={queryClient}
    store={store}
    i18nProvider={i18nProvider}
    layout={Layout}
    dashboard={Dashboard}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
    title=""
    disableTelemetry
  >
    <Resource {...activities} />
    <CustomRoutes>{routes}</CustomRoutes>
  </Admin>
);
