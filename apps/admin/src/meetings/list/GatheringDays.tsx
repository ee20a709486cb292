import { useUi } from '@deputy-work/ui';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StageText } from './StageText.tsx';
import type { GatheringRow } from './gathering-row.ts';
import { stageOf } from './gathering-stage.ts';

type Days = Pick<GatheringRow, 'opensOn' | 'closesOn' | 'cancelledOn'>;

/** When it opens and closes, and how far it has come; what is to come, or under way, stands out. */
export function GatheringDays(days: Days) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  const { opensOn, closesOn } = days;
  const stage = stageOf(days, asOf);
  const { date } = locale.kernel;
  const stands = stage === 'coming' || stage === 'under-way';
  return (
    <div>
      {opensOn !== undefined && <span>{date(opensOn)}</span>}
      {opensOn !== undefined && closesOn !== undefined && closesOn !== opensOn && (
        <span> – {date(closesOn)}</span>
      )}{' '}
      {stands ? (
        <Chip size="small" color="primary" variant="outlined" label={translate(`meetings.stages.${stage}`)} />
      ) : (
        <StageText stage={stage} />
      )}
    </div>
  );
}
