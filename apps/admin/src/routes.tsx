import { Route } from 'react-router';
import { CompliancePage } from './compliance/CompliancePage.tsx';
import { lazyPage } from './layout/lazy-page.tsx';

const AttendancePage = lazyPage(() =>
  import('./attendance/AttendancePage.tsx').then((of) => of.AttendancePage),
);
const CertificatePage = lazyPage(() =>
  import('./meetings/CertificatePage.tsx').then((of) => of.CertificatePage),
);
const CommitteeMeetingPage = lazyPage(() =>
  import('./meetings/CommitteeMeetingPage.tsx').then((of) => of.CommitteeMeetingPage),
);
const LeaveDeskPage = lazyPage(() => import('./leave/LeaveDeskPage.tsx').then((of) => of.LeaveDeskPage));
const MeetingsPage = lazyPage(() => import('./meetings/MeetingsPage.tsx').then((of) => of.MeetingsPage));
const PlanItemPage = lazyPage(() => import('./plan/PlanItemPage.tsx').then((of) => of.PlanItemPage));
const PlanPage = lazyPage(() => import('./plan/PlanPage.tsx').then((of) => of.PlanPage));
const RatesPage = lazyPage(() => import('./meetings/RatesPage.tsx').then((of) => of.RatesPage));
const SessionPage = lazyPage(() => import('./meetings/SessionPage.tsx').then((of) => of.SessionPage));
const SittingInPage = lazyPage(() => import('./sitting-in/SittingInPage.tsx').then((of) => of.SittingInPage));
const VotePage = lazyPage(() => import('./meetings/VotePage.tsx').then((of) => of.VotePage));
const LiaisonPage = lazyPage(() => import('./liaison/LiaisonPage.tsx').then((of) => of.LiaisonPage));
const ContactLogPage = lazyPage(() =>
  import('./contacts/ContactLogPage.tsx').then((of) => of.ContactLogPage),
);
const PairingPage = lazyPage(() => import('./pairing/PairingPage.tsx').then((of) => of.PairingPage));
const LoopViewPage = lazyPage(() => import('./views/LoopViewPage.tsx').then((of) => of.LoopViewPage));
const LettersPage = lazyPage(() => import('./letters/LettersPage.tsx').then((of) => of.LettersPage));
const OrganActivitiesPage = lazyPage(() =>
  import('./organ-activities/OrganActivitiesPage.tsx').then((of) => of.OrganActivitiesPage),
);
const BudgetReviewPage = lazyPage(() =>
  import('./budget-review/BudgetReviewPage.tsx').then((of) => of.BudgetReviewPage),
);
const StationsPage = lazyPage(() => import('./stations/StationsPage.tsx').then((of) => of.StationsPage));

/** Our own pages, by address. What is big comes when somebody opens it. */
export const routes = (
  <>
    <Route path="/plan" element={<PlanPage />} />
    <Route path="/plan/:item" element={<PlanItemPage />} />
    <Route path="/meetings" element={<MeetingsPage />} />
    <Route path="/sessions/:id" element={<SessionPage />} />
    <Route path="/sessions/:id/certificate" element={<CertificatePage />} />
    <Route path="/sessions/:id/rates" element={<RatesPage />} />
    <Route path="/committee-meetings/:id" element={<CommitteeMeetingPage />} />
    <Route path="/committee-meetings/:id/certificate" element={<CertificatePage />} />
    <Route path="/committee-meetings/:id/rates" element={<RatesPage />} />
    <Route path="/sittings/:id" element={<AttendancePage />} />
    <Route path="/votes/:id" element={<VotePage />} />
    <Route path="/leave" element={<LeaveDeskPage />} />
    <Route path="/sitting-in" element={<SittingInPage />} />
    <Route path="/liaison" element={<LiaisonPage />} />
    <Route path="/contacts" element={<ContactLogPage />} />
    <Route path="/pairing" element={<PairingPage />} />
    <Route path="/views/:collection/:id" element={<LoopViewPage />} />
    <Route path="/letters" element={<LettersPage />} />
    <Route path="/organ-activities" element={<OrganActivitiesPage />} />
    <Route path="/budget-review" element={<BudgetReviewPage />} />
    <Route path="/stations" element={<StationsPage />} />
    <Route path="/compliance" element={<CompliancePage />} />
  </>
);
