import type { Duty } from '@deputy-work/work-plan';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';
import { CheckedByList } from './CheckedByList.tsx';
import { DutyRow } from './DutyRow.tsx';
import { useDutyWords } from './use-duty-words.ts';

/** One demand: what, by its own words, and who owes it to whom, when, how often, by which channel, in which loop. */
export function DutyCard({ duty }: { readonly duty: Duty }) {
  const translate = useTranslate();
  const locale = useLocaleCode();
  const { who, forWhom, when, howMany, channels, loop } = useDutyWords(duty);
  return (
    <Box component="article" sx={{ mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography component="h3" variant="subtitle2" sx={{ fontWeight: 600 }}>
        {duty.what[locale]}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 1.5,
          rowGap: 0.25,
          m: 0,
          mt: 0.5,
          typography: 'body2',
        }}
      >
        <DutyRow label={translate('plan.duty.quote')}>
          <q lang="zh-CN">{duty.words}</q>
        </DutyRow>
        <DutyRow label={translate('plan.duty.who')}>{who}</DutyRow>
        <DutyRow label={translate('plan.duty.forWhom')}>{forWhom}</DutyRow>
        <DutyRow label={translate('plan.duty.when')}>{when}</DutyRow>
        <DutyRow label={translate('plan.duty.howMany')}>{howMany}</DutyRow>
        <DutyRow label={translate('plan.duty.channels')}>{channels}</DutyRow>
        <DutyRow label={translate('plan.duty.loop')}>{loop}</DutyRow>
        <DutyRow label={translate('plan.duty.checkedBy')}>
          <CheckedByList checkedBy={duty.checkedBy ?? []} />
        </DutyRow>
      </Box>
    </Box>
  );
}
