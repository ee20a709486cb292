import { activityKinds, type Activity } from '@deputy-work/inspection';
import { Link, Typography } from '@mui/material';
import { activityHref } from '../../data/hrefs.ts';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

interface ActivityTitleProps {
  readonly activity: Activity;
}

/** The title as a link that reaches over its whole row or card, which must be positioned; below it the kind. */
export function ActivityTitle({ activity: { id, title, kind } }: ActivityTitleProps) {
  const locale = useLocaleCode();
  return (
    <>
      <Link
        href={activityHref(id)}
        sx={{
          fontWeight: 600,
          '&::after': { content: '""', position: 'absolute', inset: 0 },
          '&:focus-visible::after': { outline: '2px solid', outlineOffset: '-2px' },
        }}
      >
        {title}
      </Link>
      <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {activityKinds[kind].label[locale]}
      </Typography>
    </>
  );
}
