import { Box, Typography } from '@mui/material';

export interface StaffingBarProps {
  readonly label: string;
  readonly count: number;
  /** The count that fills the whole width. */
  readonly scale: number;
  /** Marked by a line across. */
  readonly minimum?: number | undefined;
  readonly color?: string | undefined;
}

const percent = (part: number, whole: number) => `${String((part / whole) * 100)}%`;

/** One bar of a staffing meter. The number stands beside it; the bar only repeats it. */
export function StaffingBar({ label, count, scale, minimum, color = 'text.secondary' }: StaffingBarProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '5.5em 1fr 2em', alignItems: 'center', gap: 1 }}>
      <Typography variant="body2">{label}</Typography>
      <Box aria-hidden sx={{ position: 'relative', height: 10, borderRadius: 1, bgcolor: 'action.hover' }}>
        <Box
          data-print="colour"
          sx={{ width: percent(count, scale), height: '100%', borderRadius: 1, bgcolor: color }}
        />
        {minimum !== undefined && (
          <Box
            data-print="colour"
            sx={{
              position: 'absolute',
              top: -3,
              bottom: -3,
              left: `calc(${percent(minimum, scale)} - 2px)`,
              width: 2,
              bgcolor: 'text.primary',
            }}
          />
        )}
      </Box>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', textAlign: 'right' }}>
        {count}
      </Typography>
    </Box>
  );
}
