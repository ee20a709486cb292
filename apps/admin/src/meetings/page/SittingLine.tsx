import type { Sitting } from '@deputy-work/meetings';
import { OutcomeMark, useUi, type Standing } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sittingHref } from '../../data/hrefs.ts';
import { halfDayName } from '../../data/meeting-names.ts';
import { useNameWords } from '../../data/use-name-words.ts';
import type { Present } from './present-by-sitting.ts';

/** What the rules found about half-days, by their ids. */
export interface Judged {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly present: ReadonlyMap<string, Present>;
}

interface SittingLineProps {
  readonly sitting: Sitting;
  readonly judged: Judged | undefined;
}

/** A half-day: a link to its attendance sheet, how many are present, and where it stands. */
export function SittingLine({ sitting, judged }: SittingLineProps) {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  const words = useNameWords();
  const present = judged?.present.get(sitting.id);
  const standing = judged?.standings.get(sitting.id);
  const { cancelledOn, headcount } = sitting;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
      <Link href={sittingHref(sitting.id)}>{halfDayName(sitting, locale.kernel, words)}</Link>
      {cancelledOn !== undefined && cancelledOn <= asOf && (
        <Typography component="span" variant="body2" color="text.secondary">
          {translate('meetings.stages.cancelled')}
        </Typography>
      )}
      {present ? (
        <span>{translate('meetings.page.present', { ...present })}</span>
      ) : (
        headcount && <span>{translate('meetings.page.announced', { ...headcount })}</span>
      )}
      {standing && <OutcomeMark {...standing} />}
    </Box>
  );
}
