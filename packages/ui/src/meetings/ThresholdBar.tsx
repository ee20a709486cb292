import { Box, Typography } from '@mui/material';

interface Segment {
  readonly key: string;
  readonly size: number;
  /** Its colour or pattern. */
  readonly look: Readonly<Record<string, string>>;
}

export interface ThresholdBarProps {
  readonly segments: readonly Segment[];
  readonly whole: number;
  /** Marked by a line across. */
  readonly threshold: number;
  /** What stands at the line. */
  readonly label: string;
}

/** Parts of a whole in a bar, with a line where enough begins. The numbers stand beside it; the bar only repeats them. */
export function ThresholdBar({ segments, whole, threshold, label }: ThresholdBarProps) {
  const scale = Math.max(
    whole,
    threshold,
    segments.reduce((sum, { size }) => sum + size, 0),
    1,
  );
  const percent = (count: number) => `${String((count / scale) * 100)}%`;
  return (
    <Box aria-hidden sx={{ position: 'relative' }}>
      <Box
        sx={{
          display: 'flex',
          height: 14,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          overflow: 'hidden',
          bgcolor: 'action.hover',
        }}
      >
        {segments.map(({ key, size, look }) => (
          <Box key={key} data-print="colour" sx={{ ...look, width: percent(size) }} />
        ))}
      </Box>
      <Box
        sx={{
          position: 'absolute',
          top: -3,
          height: 20,
          left: `calc(${percent(threshold)} - 1px)`,
          borderLeft: 2,
          borderColor: 'text.primary',
        }}
      />
      <Typography
        variant="caption"
        component="div"
        sx={{
          width: 'fit-content',
          ml: percent(threshold),
          transform: 'translateX(-50%)',
          mt: 0.5,
          whiteSpace: 'nowrap',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {label}
      </Typography>
    </Box>
  );
}
