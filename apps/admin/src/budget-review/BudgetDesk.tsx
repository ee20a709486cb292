import { useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { RecordOf } from '../data/records.ts';
import { PageSection } from '../layout/PageSection.tsx';
import { RecordAnswer } from './answer/RecordAnswer.tsx';
import { budgetHref, pickRows, type BudgetFilter } from './budget-filter.ts';
import { BudgetFilters } from './BudgetFilters.tsx';
import { FeedBack } from './feedback/FeedBack.tsx';
import { countRound, rowsOf } from './round/round-rows.ts';
import { RoundNumbers } from './round/RoundNumbers.tsx';
import { RoundTable } from './round/RoundTable.tsx';
import { RoundFindings } from './RoundFindings.tsx';
import { SendLetters } from './send/SendLetters.tsx';
import type { BudgetRecords } from './use-budget-records.ts';

interface BudgetDeskProps {
  readonly round: RecordOf<'budget-rounds'>;
  readonly records: BudgetRecords;
  readonly filter: BudgetFilter;
}

/** A round: how far it has got, what is done to several at once, each contact deputy, and what the rules find. */
export function BudgetDesk({ round, records, filter }: BudgetDeskProps) {
  const translate = useTranslate();
  const { asOf, nameOf } = useUi();
  const navigate = useNavigate();
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const { rounds, letters, views, bodies } = records;
  const rows = useMemo(() => rowsOf(round, letters, views, asOf), [round, letters, views, asOf]);
  const picked = useMemo(() => pickRows(rows, filter, nameOf), [rows, filter, nameOf]);
  const unsentIds = rows.filter(({ state }) => state === 'unsent').map(({ deputyId }) => deputyId);
  const answered = letters.find(({ id }) => id === filter.answer);
  const choose = (ids: readonly string[]) => setChosenIds(new Set(ids));
  const toggle = (id: string) =>
    choose(chosenIds.has(id) ? [...chosenIds].filter((other) => other !== id) : [...chosenIds, id]);
  return (
    <>
      <PageSection id="budget-numbers" title={translate('budgetReview.numbers.title')}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <RoundNumbers {...countRound(rows)} />
          <SendLetters roundId={round.id} unsentIds={unsentIds} chosenIds={chosenIds} onChoose={choose} />
          <FeedBack rows={rows} chosenIds={chosenIds} onChoose={choose} />
        </Box>
      </PageSection>
      <BudgetFilters filter={filter} rounds={rounds} roundId={round.id} />
      <RoundTable rows={picked} filter={filter} chosenIds={chosenIds} onToggle={toggle} />
      <PageSection id="budget-findings" title={translate('budgetReview.findings')}>
        <RoundFindings roundId={round.id} />
      </PageSection>
      {answered && (
        <RecordAnswer
          key={answered.id}
          round={round}
          letter={answered}
          bodies={bodies}
          onClose={() => void navigate(budgetHref({ ...filter, answer: undefined }))}
        />
      )}
    </>
  );
}
