import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { FindingList, LoadingState, useUi } from '@deputy-work/ui';
import { ReadError } from '../../layout/ReadError.tsx';
import { useJudgedDraft } from './draft-findings.tsx';
import { DraftStaffing } from './DraftStaffing.tsx';
import { HeldRules } from './HeldRules.tsx';
import { LiveSummary } from './LiveSummary.tsx';

interface LivePanelProps {
  /** The step that the findings may stand against. */
  readonly children?: ReactNode;
}

const besideTheForm = {
  display: 'grid',
  gap: 1.5,
  position: { md: 'sticky' },
  top: { md: 72 },
  maxHeight: { md: 'calc(100vh - 88px)' },
  overflowY: { md: 'auto' },
};

/** What the rules say of the form as one types, and what would mend it. */
export function LivePanel({ children }: LivePanelProps) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const { isReady, judged, error, refetch } = useJudgedDraft();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const id = useId();
  const findings = judged?.findings ?? [];
  return (
    <Box component="aside" aria-labelledby={id} sx={besideTheForm}>
      <div>
        <Typography component="h2" variant="h3" id={id}>
          {translate('activities.live.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('activities.live.basis', { day: locale.kernel.date(asOf) })}
        </Typography>
      </div>
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {!isReady && !error && <LoadingState lines={3} />}
      {isReady && isWide && <LiveSummary />}
      {judged && <DraftStaffing {...judged} />}
      {children}
      <FindingList findings={findings.filter(({ outcome }) => outcome !== 'satisfied')} about="subject" />
      <HeldRules findings={findings.filter(({ outcome }) => outcome === 'satisfied')} />
    </Box>
  );
}
