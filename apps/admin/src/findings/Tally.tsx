import type { Locale, Outcome, Tally as Counts } from '@deputy-work/rules';
import { Box, Link } from '@mui/material';
import { OutcomeMark } from './OutcomeMark.tsx';
import { worstFirst } from './standings.ts';
import { findingsWords } from './words.ts';

export interface TallyProps {
  readonly tally: Counts;
  readonly locale: Locale;
  /** Where the subjects with that outcome are listed. */
  readonly outcomeHref?: (outcome: Outcome) => string | undefined;
  /** Which outcomes to show, in this order. Default: all that occur, the worst first. */
  readonly show?: readonly Outcome[];
}

/** How many subjects got each outcome. */
export function Tally({ tally, locale, outcomeHref, show }: TallyProps) {
  const shown = show ?? worstFirst.filter((outcome) => tally[outcome] > 0);
  return (
    <Box
      component="ul"
      aria-label={findingsWords[locale.kernel.code].tally}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
    >
      {shown.map((outcome) => {
        const href = outcomeHref?.(outcome);
        const mark = <OutcomeMark outcome={outcome} locale={locale} count={tally[outcome]} />;
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
