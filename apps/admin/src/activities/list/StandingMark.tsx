import { Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OutcomeMark, type Standing } from '../../findings/index.ts';
import { useDomainLocale } from '../../i18n/use-domain-locale.ts';

/** Standings by the ids of activities; undefined while the report is on its way. */
export type Standings = ReadonlyMap<string, Standing> | undefined;

interface StandingMarkProps {
  readonly standings: Standings;
  readonly id: string;
}

/** Where one activity stands: its worst outcome, and how many findings have it. */
export function StandingMark({ standings, id }: StandingMarkProps) {
  const translate = useTranslate();
  const locale = useDomainLocale();
  if (!standings) return <Skeleton width={88} />;
  const standing = standings.get(id);
  if (standing) return <OutcomeMark {...standing} locale={locale} />;
  return (
    <Typography component="span" variant="body2" color="text.secondary">
      {translate('activities.notAsked')}
    </Typography>
  );
}
