import type { Duty, PlanVocabulary } from '@deputy-work/work-plan';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useUi } from '../../ui-provider.tsx';
import { CheckedByList } from './CheckedByList.tsx';
import { DutyRow } from './DutyRow.tsx';
import { useDutyWords } from './use-duty-words.ts';

export interface DutyCardProps {
  readonly duty: Duty;
  /** The names behind the duty’s codes. */
  readonly vocabulary: PlanVocabulary;
}

/** One demand: what, by its own words, and who owes it to whom, when, how often, by which channel, in which loop, and what checks it. */
export function DutyCard({ duty, vocabulary }: DutyCardProps) {
  const {
    words: { code, plan },
  } = useUi();
  const id = useId();
  const words = plan.duty;
  const { who, forWhom, when, howMany, channels, loop } = useDutyWords(duty, vocabulary);
  return (
    <Box component="article" aria-labelledby={id}>
      <Typography component="h3" variant="subtitle2" id={id}>
        {duty.what[code]}
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
        <DutyRow label={words.quote}>
          <q lang="zh-CN">{duty.words}</q>
        </DutyRow>
        <DutyRow label={words.who}>{who}</DutyRow>
        <DutyRow label={words.forWhom}>{forWhom}</DutyRow>
        <DutyRow label={words.when}>{when}</DutyRow>
        <DutyRow label={words.howMany}>{howMany}</DutyRow>
        <DutyRow label={words.channels}>{channels}</DutyRow>
        <DutyRow label={words.loop}>{loop}</DutyRow>
        <DutyRow label={words.checkedBy}>
          <CheckedByList checkedBy={duty.checkedBy ?? []} rulePackages={vocabulary.rulePackages} />
        </DutyRow>
      </Box>
    </Box>
  );
}
