import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import UnreadIcon from '@mui/icons-material/CloudOffOutlined';
import PlannedIcon from '@mui/icons-material/ConstructionOutlined';
import WaitingIcon from '@mui/icons-material/MoreHorizOutlined';
import NobodyIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { OutcomeMark } from '@deputy-work/ui';
import type { ItemStanding } from './standing.ts';
import { usePackageNames } from './use-package-names.ts';

const icons = {
  'no-subject': NobodyIcon,
  planned: PlannedIcon,
  people: PeopleIcon,
  waiting: WaitingIcon,
  unread: UnreadIcon,
};

interface StandingMarkProps {
  readonly standing: ItemStanding;
  readonly plannedPackages: readonly string[];
}

/** How an item stands: the worst its rules found, or that there is no rule; below it, which packages are to come. */
export function StandingMark({ standing, plannedPackages }: StandingMarkProps) {
  const translate = useTranslate();
  const packages = usePackageNames(plannedPackages);
  return (
    <Box sx={{ typography: 'body2' }}>
      {standing.kind === 'judged' ? (
        <OutcomeMark outcome={standing.outcome} />
      ) : (
        <NoVerdict kind={standing.kind} packages={packages} />
      )}
      {standing.kind !== 'planned' && packages !== '' && (
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {translate('plan.standing.planned', { packages })}
        </Box>
      )}
    </Box>
  );
}

interface NoVerdictProps {
  readonly kind: keyof typeof icons;
  readonly packages: string;
}

function NoVerdict({ kind, packages }: NoVerdictProps) {
  const translate = useTranslate();
  const Icon = icons[kind];
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'flex-start', gap: 0.5, color: 'text.secondary' }}
    >
      <Icon fontSize="small" aria-hidden />
      {translate(`plan.standing.${kind}`, { packages })}
    </Box>
  );
}
