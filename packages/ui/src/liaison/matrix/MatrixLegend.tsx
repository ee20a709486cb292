import type { MatrixCell } from '@deputy-work/liaison';
import { Box } from '@mui/material';
import { useUi } from '../../ui-provider.tsx';
import { bandOf, contactBands, recentDays } from './contact-bands.ts';
import { bandClass, bandStyles, matrixClasses, squareStyles } from './matrix-styles.ts';

export interface MatrixLegendProps {
  readonly cells: readonly MatrixCell[];
}

/** What the squares mean, and how many pairs there are of each. */
export function MatrixLegend({ cells }: MatrixLegendProps) {
  const { asOf, words } = useUi();
  const { matrix } = words.liaison;
  const lines = contactBands.map((band) => ({
    key: band,
    className: bandClass(band),
    label: matrix.bands[band](recentDays),
    count: cells.filter((cell) => bandOf(cell, asOf) === band).length,
  }));
  const open = {
    key: 'open',
    className: matrixClasses.open,
    label: matrix.openViews,
    count: cells.filter(({ openViews }) => openViews > 0).length,
  };
  return (
    <Box
      component="dl"
      sx={(theme) => ({
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2.5,
        m: 0,
        typography: 'body2',
        '& > div': { display: 'flex', alignItems: 'center', gap: 0.5 },
        '& dt': { display: 'flex', alignItems: 'center', gap: 0.5 },
        '& dd': { m: 0, fontWeight: 600 },
        '& i': squareStyles,
        ...bandStyles(theme),
      })}
    >
      {[...lines, open].map(({ key, className, label, count }) => (
        <div key={key}>
          <dt>
            <i aria-hidden data-print="colour" className={className} />
            {label}
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </Box>
  );
}
