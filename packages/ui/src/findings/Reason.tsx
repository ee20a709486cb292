import { Typography } from '@mui/material';

/** Of what is longer only the beginning is seen at once: a reason may name three thousand deputies. */
const long = 240;
const beginning = 120;

interface ReasonProps {
  readonly reason: string;
}

/** One reason of a finding, as an entry of a list. */
export const Reason = ({ reason }: ReasonProps) => (
  <Typography component="li" variant="body2">
    {reason.length <= long ? (
      reason
    ) : (
      <details>
        <summary>{reason.slice(0, beginning)}…</summary>
        {reason}
      </details>
    )}
  </Typography>
);
