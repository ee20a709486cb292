import { committeeContactsDeputies, committeeReportsContact } from '@deputy-work/liaison';
import { EmptyState, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { emptyContact } from '../../contacts/entry/contact-draft.ts';
import { ContactForm } from '../../contacts/entry/ContactForm.tsx';
import { PanelDialog } from '../../layout/PanelDialog.tsx';
import { liaisonHref, type LiaisonFilter } from '../liaison-filter.ts';
import type { LiaisonScope } from '../liaison-scope.ts';
import type { LiaisonDeskRecords } from '../use-liaison-desk-records.ts';
import { VerdictSection } from '../verdicts/VerdictSection.tsx';
import { YearVerdicts } from '../verdicts/YearVerdicts.tsx';
import { committeeRows } from './committee-rows.ts';
import { CommitteeTable } from './CommitteeTable.tsx';

interface CommitteesDeskProps {
  readonly filter: LiaisonFilter;
  readonly scope: LiaisonScope;
  readonly records: LiaisonDeskRecords;
}

const ruleIds: readonly string[] = [committeeContactsDeputies.id, committeeReportsContact.id];

/** Committees: their contact with deputies in the year, whether they have reported on it, and room to enter a contact. */
export function CommitteesDesk({ filter, scope, records }: CommitteesDeskProps) {
  const translate = useTranslate();
  const { asOf, nameOf } = useUi();
  const navigate = useNavigate();
  const { congressId, year } = scope;
  const rows = useMemo(() => {
    const isOfCongress = (record: { readonly congressId: string }) => record.congressId === congressId;
    const { bodies, contacts, reports } = records;
    return committeeRows({ bodies: bodies.filter(isOfCongress), contacts, reports }, { year, asOf });
  }, [records, congressId, year, asOf]);
  const open = rows.find(({ bodyId }) => bodyId === filter.committee);
  const close = () => void navigate(liaisonHref({ ...filter, committee: undefined }));
  return (
    <>
      <VerdictSection>
        <YearVerdicts liaisonYear={scope.liaisonYear} ruleIds={ruleIds} />
      </VerdictSection>
      {rows.length === 0 ? (
        <EmptyState title={translate('liaison.committees.none')} />
      ) : (
        <CommitteeTable rows={rows} filter={filter} />
      )}
      {open && (
        <PanelDialog
          title={translate('liaison.committees.entry', { committee: nameOf(open.bodyId) })}
          onClose={close}
        >
          <ContactForm start={emptyContact(asOf, open.bodyId)} records={records} isByFixed onSaved={close} />
        </PanelDialog>
      )}
    </>
  );
}
