import { showValue, type Finding, type Locale } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { outcomeLook } from '../findings/outcome-look.ts';
import { OutcomeMark } from '../findings/OutcomeMark.tsx';
import { useUi } from '../ui-provider.tsx';
import { StaffingBar } from './StaffingBar.tsx';

export interface StaffingMeterProps {
  readonly invited: number;
  readonly confirmed: number;
  readonly attended: number;
  /** The finding that sets a minimum on invitations; without one there is none to show. */
  readonly finding?: Finding | undefined;
}

/** Deputies invited, confirmed and attended: three facts, of which the minimum of the finding is held against the first. */
export function StaffingMeter({ invited, confirmed, attended, finding }: StaffingMeterProps) {
  const {
    locale,
    words: { staffing: words },
  } = useUi();
  const minimum = findMinimum(finding);
  const scale = Math.max(invited, confirmed, attended, minimum ?? 0, 1);
  return (
    <Box role="group" aria-label={words.label} sx={{ display: 'grid', gap: 0.5 }}>
      <StaffingBar
        label={words.invited}
        count={invited}
        scale={scale}
        minimum={minimum}
        color={finding ? outcomeLook[finding.outcome].color : undefined}
      />
      <StaffingBar label={words.confirmed} count={confirmed} scale={scale} />
      <StaffingBar label={words.attended} count={attended} scale={scale} />
      {finding && minimum !== undefined && (
        <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
          <OutcomeMark outcome={finding.outcome} />
          <span>
            {words.required} {requirement(finding, minimum, locale)}
          </span>
        </Typography>
      )}
    </Box>
  );
}

function findMinimum(finding: Finding | undefined): number | undefined {
  const { comparison, required } = finding?.measure ?? {};
  return comparison === 'atLeast' && typeof required === 'number' ? required : undefined;
}

const requirement = ({ measure }: Finding, value: number, locale: Locale): string =>
  measure ? locale.kernel.required.atLeast(showValue({ value, unit: measure.unit }, locale)) : '';
