import { DaysSection } from './DaysSection.tsx';
import { DeputiesSection } from './DeputiesSection.tsx';
import { HearingsSection } from './HearingsSection.tsx';
import { ReportSection } from './ReportSection.tsx';
import { ResultsSection } from './ResultsSection.tsx';
import { TeamSection } from './TeamSection.tsx';
import { ViewsSection } from './ViewsSection.tsx';
import { WhatSection } from './WhatSection.tsx';

/** All parts of an activity in the order in which they come about. */
export const ActivityFields = () => (
  <>
    <WhatSection />
    <DaysSection />
    <TeamSection />
    <DeputiesSection />
    <ViewsSection />
    <ReportSection />
    <HearingsSection />
    <ResultsSection />
  </>
);
