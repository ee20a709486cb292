import { Box } from '@mui/material';

export interface StretchMarkProps {
  readonly isValue: boolean;
  /** The day of asking lies here. */
  readonly isNow: boolean;
}

/** A mark on the time line: a disc for a value, an empty broken ring for none; a diamond around it where the day of asking lies. */
export function StretchMark({ isValue, isNow }: StretchMarkProps) {
  return (
    <Box
      component="svg"
      viewBox="0 0 24 24"
      aria-hidden
      sx={{ width: 20, height: 20, mt: 0.4, color: isNow ? 'primary.main' : 'text.secondary' }}
    >
      {isNow && <path d="M12 1 23 12 12 23 1 12z" fill="none" stroke="currentColor" strokeWidth="2" />}
      {isValue ? (
        <circle cx="12" cy="12" r="4.5" fill="currentColor" />
      ) : (
        <circle
          cx="12"
          cy="12"
          r="4.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="3 2"
        />
      )}
    </Box>
  );
}
