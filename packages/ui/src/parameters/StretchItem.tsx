import type { Comparison, Parameter, ValueOf } from '@deputy-work/rules';
import { Box, Typography } from '@mui/material';
import { CitationView } from '../sources/CitationView.tsx';
import { showPeriod } from '../sources/show-period.ts';
import { useUi, type Ui } from '../ui-provider.tsx';
import { showRequirement } from './show-requirement.ts';
import { isDuring, type Stretch } from './stretches-of.ts';
import { StretchMark } from './StretchMark.tsx';

export interface StretchItemProps {
  readonly parameter: Parameter;
  readonly stretch: Stretch<ValueOf[Comparison]>;
  /** What is said where there is no value. */
  readonly noValue: string;
}

/** The line from one mark to the next. */
const line = {
  content: '""',
  position: 'absolute',
  left: 9,
  top: 26,
  bottom: -10,
  borderLeft: 2,
  borderColor: 'divider',
};

/** One stretch of the time line: from when to when, what is required, whether the day of asking lies in it, and by which words. */
export function StretchItem({ parameter, stretch, noValue }: StretchItemProps) {
  const ui = useUi();
  const isValue = stretch.kind === 'value';
  const isNow = isDuring(stretch, ui.asOf);
  return (
    <Box
      component="li"
      aria-current={isNow ? 'date' : undefined}
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: '20px minmax(0, 1fr)',
        columnGap: 1.5,
        '&:not(:last-child)::before': line,
      }}
    >
      <StretchMark isValue={isValue} isNow={isNow} />
      <div>
        <Typography component="div" variant="body2" color="text.secondary">
          {daysOf(stretch, ui)}
          {isNow && <NowMark isValue={isValue} />}
        </Typography>
        <Typography component="div" sx={isValue ? { fontWeight: 600 } : { color: 'text.secondary' }}>
          {isValue ? showRequirement(parameter, stretch.value, ui) : noValue}
        </Typography>
        {isValue &&
          stretch.basis.map((citation) => (
            <CitationView key={ui.locale.kernel.citation(citation)} citation={citation} withDetails />
          ))}
      </div>
    </Box>
  );
}

function NowMark({ isValue }: { readonly isValue: boolean }) {
  const { locale, asOf, words } = useUi();
  const day = locale.kernel.date(asOf);
  return (
    <Box component="strong" sx={{ ml: 1, color: 'primary.main', fontWeight: 600 }}>
      {isValue ? words.parameters.inForceOn(day) : words.parameters.dayLiesHere(day)}
    </Box>
  );
}

function daysOf(stretch: Stretch<unknown>, ui: Ui): string {
  if (stretch.kind === 'value') return showPeriod(stretch, ui);
  const { after, before } = stretch;
  const { date } = ui.locale.kernel;
  const words = ui.words.parameters;
  if (after !== undefined && before !== undefined) return words.between(date(after), date(before));
  if (after !== undefined) return words.after(date(after));
  return before === undefined ? words.always : words.before(date(before));
}
