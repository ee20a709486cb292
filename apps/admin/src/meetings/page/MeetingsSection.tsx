import { meetingKinds, type Meeting, type MeetingKind, type Sitting, type Vote } from '@deputy-work/meetings';
import { standingsOf, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useReport } from '../../data/use-report.ts';
import { MeetingGroup } from './MeetingGroup.tsx';
import { PageSection } from '../../layout/PageSection.tsx';
import { presentBySitting } from './present-by-sitting.ts';

const include = ['violated', 'pending', 'undetermined', 'satisfied'] as const;
const kinds = Object.keys(meetingKinds) as readonly MeetingKind[];

interface MeetingsSectionProps {
  readonly congressId: string;
  readonly meetings: readonly Meeting[];
  readonly sittings: readonly Sitting[];
  readonly votes: readonly Vote[];
}

/** The meetings by kind, each with its half-days and its votes. */
export function MeetingsSection({ congressId, meetings, sittings, votes }: MeetingsSectionProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const { data: report } = useReport(asOf, { congressId, subjects: 'sittings', include });
  const findings = report?.findings;
  const judged = useMemo(
    () => findings && { standings: standingsOf(findings, 'sittings'), present: presentBySitting(findings) },
    [findings],
  );
  return (
    <PageSection id="meetings" title={translate('meetings.page.meetings')}>
      {meetings.length === 0 && (
        <Typography color="text.secondary">{translate('meetings.page.noMeetings')}</Typography>
      )}
      {kinds.map((kind) => (
        <MeetingGroup
          key={kind}
          kind={kind}
          meetings={meetings.filter((meeting) => meeting.kind === kind)}
          sittings={sittings}
          votes={votes}
          judged={judged}
        />
      ))}
    </PageSection>
  );
}
