import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { activities } from './activities/index.ts';
import { CompliancePage } from './compliance/CompliancePage.tsx';
import { Dashboard } from './dashboard/Dashboard.tsx';
import { dataProvider } from './data/data-provider.ts';
import { queryClient } from './data/query-client.ts';
import { i18nProvider } from './i18n/i18n-provider.ts';
import { Layout } from './layout/Layout.tsx';
import { PlanItemPage } from './plan/PlanItemPage.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { darkTheme, lightTheme } from './theme.ts';

/** The reference app: it calls the packages' rules and shows what they find. It decides nothing itself. */
export const App = () => (
  <Admin
    dataProvider={dataProvider}
    queryClient={queryClient}
    i18nProvider={i18nProvider}
    layout={Layout}
    dashboard={Dashboard}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
    title=""
    disableTelemetry
  >
    <Resource {...activities} />
    <CustomRoutes>
      <Route path="/plan" element={<PlanPage />} />
      <Route path="/plan/:item" element={<PlanItemPage />} />
      <Route path="/compliance" element={<CompliancePage />} />
    </CustomRoutes>
  </Admin>
);
