import {
  assignedDeputyIsContacted,
  deriveLiaisonMatrix,
  memberHasContacts,
  type MatrixCell,
} from '@deputy-work/liaison';
import { EmptyState, LiaisonMatrix, useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { liaisonHref, type LiaisonFilter } from '../liaison-filter.ts';
import type { LiaisonScope } from '../liaison-scope.ts';
import { PairPanel } from '../pair/PairPanel.tsx';
import type { LiaisonDeskRecords } from '../use-liaison-desk-records.ts';
import { ChairpersonVerdicts } from '../verdicts/ChairpersonVerdicts.tsx';
import { VerdictSection } from '../verdicts/VerdictSection.tsx';
import { YearVerdicts } from '../verdicts/YearVerdicts.tsx';
import { MatrixCounts } from './MatrixCounts.tsx';
import { MatrixFilters } from './MatrixFilters.tsx';
import { pickCells } from './pick-cells.ts';

interface MatrixDeskProps {
  readonly filter: LiaisonFilter;
  readonly scope: LiaisonScope;
  readonly records: LiaisonDeskRecords;
}

const ruleIds: readonly string[] = [memberHasContacts.id, assignedDeputyIsContacted.id];

/** Members and the deputies assigned to them: how far it has got, what the rules find, and each pair to be opened. */
export function MatrixDesk({ filter, scope, records }: MatrixDeskProps) {
  const translate = useTranslate();
  const { asOf, nameOf } = useUi();
  const navigate = useNavigate();
  const { congressId, year } = scope;
  const cells = useMemo(() => {
    const isOfCongress = (record: { readonly congressId: string }) => record.congressId === congressId;
    const { assignments, contacts, views } = records;
    return deriveLiaisonMatrix(
      {
        assignments: assignments.filter(isOfCongress),
        contacts: contacts.filter(isOfCongress),
        views: views.filter(isOfCongress),
      },
      { year, asOf },
    );
  }, [records, congressId, year, asOf]);
  const { only, name, member, deputy } = filter;
  const shown = useMemo(() => pickCells(cells, { only, name }, nameOf), [cells, only, name, nameOf]);
  const open = cells.find(({ memberId, deputyId }) => memberId === member && deputyId === deputy);
  const pick = ({ memberId, deputyId }: MatrixCell) =>
    void navigate(liaisonHref({ ...filter, member: memberId, deputy: deputyId }));
  return (
    <>
      <MatrixCounts cells={cells} filter={filter} />
      <VerdictSection>
        <YearVerdicts liaisonYear={scope.liaisonYear} ruleIds={ruleIds} />
        <ChairpersonVerdicts congressId={congressId} />
      </VerdictSection>
      {cells.length === 0 ? (
        <EmptyState title={translate('liaison.matrix.none')}>
          {translate('liaison.matrix.noneHint')}
        </EmptyState>
      ) : (
        <>
          <MatrixFilters filter={filter} />
          {shown.length === 0 ? (
            <EmptyState title={translate('liaison.matrix.noneFits')} />
          ) : (
            <LiaisonMatrix cells={shown} selected={open} onPick={pick} />
          )}
        </>
      )}
      {open && (
        <PairPanel
          key={`${open.memberId} ${open.deputyId}`}
          cell={open}
          year={year}
          records={records}
          onClose={() => void navigate(liaisonHref({ ...filter, member: undefined, deputy: undefined }))}
        />
      )}
    </>
  );
}
