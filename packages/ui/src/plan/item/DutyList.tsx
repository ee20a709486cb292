import type { Duty, PlanVocabulary } from '@deputy-work/work-plan';
import { Box, Divider, Typography } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { DutyCard } from './DutyCard.tsx';

export interface DutyListProps {
  readonly duties: readonly Duty[];
  /** The names behind the duties’ codes. */
  readonly vocabulary: PlanVocabulary;
}

/** The demands of a sentence, in the order of its words; or that it makes none. */
export function DutyList({ duties, vocabulary }: DutyListProps) {
  const { sentence } = useUi().words.plan;
  if (duties.length === 0) return <Typography variant="body2">{sentence.noDuties}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {duties.map((duty) => (
        <Box key={duty.id} sx={{ display: 'grid', gap: 1.5 }}>
          <Divider />
          <DutyCard duty={duty} vocabulary={vocabulary} />
        </Box>
      ))}
    </Box>
  );
}
