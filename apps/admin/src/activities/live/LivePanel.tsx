import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useAsOf } from '../../as-of/as-of.tsx';
import { LoadingState } from '../../findings/index.ts';
import { useDomainLocale } from '../../i18n/use-domain-locale.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { DraftFindings } from './DraftFindings.tsx';
import { useDraftFindings } from './use-draft-findings.ts';

interface LivePanelProps {
  /** The step that the findings may stand against. */
  readonly children?: ReactNode;
}

/** What the rules say of the form as one types, and what would mend it. */
export function LivePanel({ children }: LivePanelProps) {
  const translate = useTranslate();
  const locale = useDomainLocale();
  const { asOf } = useAsOf();
  const { isReady, judged, error, refetch } = useDraftFindings();
  const id = useId();
  return (
    <Box
      component="aside"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gap: 1.5,
        position: { md: 'sticky' },
        top: { md: 72 },
        maxHeight: { md: 'calc(100vh - 88px)' },
        overflowY: { md: 'auto' },
      }}
    >
      <div>
        <Typography component="h2" variant="h3" id={id}>
          {translate('activities.live.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('activities.live.basis', { day: locale.kernel.date(asOf) })}
        </Typography>
      </div>
      {error && <ReadError error={error} onRetry={refetch} />}
      {!isReady && !error && <LoadingState locale={locale} lines={3} />}
      {isReady && !judged && <Typography variant="body2">{translate('activities.live.noKind')}</Typography>}
      {judged && <DraftFindings {...judged} />}
      {children}
    </Box>
  );
}
