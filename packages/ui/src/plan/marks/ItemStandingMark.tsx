import type { NamedCode } from '@deputy-work/work-plan';
import { Box } from '@mui/material';
import { OutcomeMark } from '../../findings/OutcomeMark.tsx';
import { HoldsIcon, NotAskedIcon, PeopleIcon, PlannedIcon, UnreadIcon, WaitingIcon } from '../../icons.tsx';
import { useUi } from '../../ui-provider.tsx';
import type { ItemStanding } from '../derive/item-standing.ts';
import { nameIn } from '../derive/name-in.ts';

export interface ItemStandingMarkProps {
  readonly standing: ItemStanding;
  /** Codes of the packages that will bring more rules. */
  readonly plannedPackages: readonly string[];
  /** What the packages are called. */
  readonly rulePackages: readonly NamedCode[];
}

/** How an item stands: the worst its rules found, or why there is no verdict; below it, which packages are to come. */
export function ItemStandingMark({ standing, plannedPackages, rulePackages }: ItemStandingMarkProps) {
  const { locale, words } = useUi();
  const names = plannedPackages.map((code) => nameIn(rulePackages, code, words.code));
  const planned = names.length > 0 && words.plan.standing.planned(locale.kernel.list(names));
  return (
    <Box sx={{ typography: 'body2' }}>
      <Standing {...standing} planned={planned} />
      {standing.kind !== 'planned' && planned && (
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{planned}</Box>
      )}
    </Box>
  );
}

const icons = {
  'no-subject': NotAskedIcon,
  planned: PlannedIcon,
  people: PeopleIcon,
  waiting: WaitingIcon,
  unread: UnreadIcon,
  unasked: HoldsIcon,
};

function Standing(standing: ItemStanding & { readonly planned: string | false }) {
  const words = useUi().words.plan.standing;
  if (standing.kind === 'judged') return <OutcomeMark outcome={standing.outcome} />;
  const { kind, planned } = standing;
  const Icon = icons[kind];
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'flex-start', gap: 0.5, color: 'text.secondary' }}
    >
      <Icon fontSize="small" aria-hidden />
      {kind === 'planned' ? planned : words[kind]}
    </Box>
  );
}
