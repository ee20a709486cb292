import type { GatheredLiaisonWishes } from '@deputy-work/liaison/planners';
import { LongList, useUi } from '@deputy-work/ui';
import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';

type UnpairableProps = Pick<GatheredLiaisonWishes, 'unpairableDeputies' | 'unpairableMembers'>;

interface Named {
  readonly id: string;
  readonly reason: string;
}

/** Who can't be paired, and why; members who have left with deputies still assigned first. */
export function Unpairable({ unpairableDeputies, unpairableMembers }: UnpairableProps) {
  const translate = useTranslate();
  return (
    <>
      <NamedList
        title={translate('pairing.unpairable.members', { smart_count: unpairableMembers.length })}
        named={unpairableMembers.map(({ memberId, reason }) => ({
          id: memberId,
          reason: translate(`pairing.unpairable.memberReasons.${reason}`),
        }))}
      />
      <NamedList
        title={translate('pairing.unpairable.deputies', { smart_count: unpairableDeputies.length })}
        named={unpairableDeputies.map(({ deputyId, reason }) => ({
          id: deputyId,
          reason: translate(`pairing.unpairable.deputyReasons.${reason}`),
        }))}
      />
    </>
  );
}

function NamedList({ title, named }: { readonly title: string; readonly named: readonly Named[] }) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  if (named.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      <AlertTitle>{title}</AlertTitle>
      <LongList label={title} items={named} keyOf={({ id }) => id}>
        {({ id, reason }) => translate('pairing.unpairable.one', { name: nameOf(id), reason })}
      </LongList>
    </Alert>
  );
}
