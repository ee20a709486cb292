import { liaisonWishesOf, type PairingRecords } from '@deputy-work/liaison/planners';
import { EmptyState, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { busiest, memberRows } from './members/member-rows.ts';
import { Members } from './members/Members.tsx';
import { PairPlanner } from './PairPlanner.tsx';
import { Today } from './Today.tsx';
import { Unpairable } from './Unpairable.tsx';
import { usePairingChoices } from './use-pairing-choices.ts';

interface PairingDeskProps {
  readonly records: PairingRecords;
  readonly congressId: string;
  readonly chairpersonsMinimum: number | undefined;
}

/** How it stands, the members with what is chosen for each, and the plan. */
export function PairingDesk({ records, congressId, chairpersonsMinimum }: PairingDeskProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const chooser = usePairingChoices(congressId);
  const { minimum, leavingIds } = chooser.choices;
  const today = useMemo(
    () => liaisonWishesOf(records, { asOf, chairpersonsMinimum, minimum, capacity: 0 }),
    [records, asOf, chairpersonsMinimum, minimum],
  );
  const rows = useMemo(() => memberRows(today, leavingIds), [today, leavingIds]);
  const usualCapacity = chooser.choices.capacity ?? busiest(rows);
  if (rows.length === 0) {
    return (
      <EmptyState title={translate('pairing.noMembers')}>{translate('pairing.noMembersHint')}</EmptyState>
    );
  }
  return (
    <>
      <Today gathered={today} rows={rows} />
      <Unpairable {...today} />
      <Members rows={rows} chooser={chooser} usualCapacity={usualCapacity} />
      <PairPlanner
        records={records}
        congressId={congressId}
        chairpersonsMinimum={chairpersonsMinimum}
        chooser={chooser}
        usualCapacity={usualCapacity}
      />
    </>
  );
}
