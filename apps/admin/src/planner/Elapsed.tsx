import { Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';

interface ElapsedProps {
  /** A time of `performance.now()`. */
  readonly since: number;
}

const tenth = 100;

/** Seconds gone by, counted while one looks. */
export function Elapsed({ since }: ElapsedProps) {
  const translate = useTranslate();
  const [now, setNow] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), tenth);
    return () => clearInterval(timer);
  }, []);
  return (
    <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {translate('planner.exact.elapsed', { seconds: Math.max(0, (now - since) / 1000).toFixed(1) })}
    </Typography>
  );
}
