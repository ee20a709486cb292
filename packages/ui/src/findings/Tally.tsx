import type { Outcome, Tally as Counts } from '@deputy-work/rules';
import { Box, Link } from '@mui/material';
import { useUi } from '../ui-provider.tsx';
import { OutcomeMark } from './OutcomeMark.tsx';
import { worstFirst } from './standings.ts';

export interface TallyProps {
  readonly tally: Counts;
  /** Where the subjects with that outcome are listed. */
  readonly outcomeHref?: (outcome: Outcome) => string | undefined;
  /** Which outcomes to show, in this order. Default: all that occur, the worst first. */
  readonly show?: readonly Outcome[];
}

/** How many subjects got each outcome. */
export function Tally({ tally, outcomeHref, show }: TallyProps) {
  const { words } = useUi();
  const shown = show ?? worstFirst.filter((outcome) => tally[outcome] > 0);
  return (
    <Box
      component="ul"
      aria-label={words.findings.tally}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
    >
      {shown.map((outcome) => {
        const href = outcomeHref?.(outcome);
        const mark = <OutcomeMark outcome={outcome} count={tally[outcome]} />;
        return (
          <li key={outcome}>
            {href === undefined ? (
              mark
            ) : (
              <Link href={href} color="inherit">
                {mark}
              </Link>
            )}
          </li>
        );
      })}
    </Box>
  );
}
