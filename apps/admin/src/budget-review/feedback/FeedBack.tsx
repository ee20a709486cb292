import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { RefusedList } from '../../views/RefusedList.tsx';
import { BulkForm } from '../BulkForm.tsx';
import type { BudgetRow } from '../round/round-rows.ts';
import { useFeedBack } from './use-feed-back.ts';

interface FeedBackProps {
  readonly rows: readonly BudgetRow<RecordOf<'tracked-views'>>[];
  readonly chosenIds: ReadonlySet<string>;
  readonly onChoose: (deputyIds: readonly string[]) => void;
}

/** Gives feedback to each who is chosen; what is refused is told, and stops nobody else. */
export function FeedBack({ rows, chosenIds, onChoose }: FeedBackProps) {
  const translate = useTranslate();
  const { mutate, isPending, data } = useFeedBack();
  const owed = rows.filter(({ waiting }) => waiting.length > 0);
  const chosen = owed.filter(({ deputyId }) => chosenIds.has(deputyId)).flatMap(({ waiting }) => waiting);
  return (
    <BulkForm
      what="feedback"
      left={owed.reduce((sum, { waiting }) => sum + waiting.length, 0)}
      chosen={chosen.length}
      isPending={isPending}
      onChooseAll={() => onChoose(owed.map(({ deputyId }) => deputyId))}
      onDo={(on) => mutate({ on, views: chosen }, { onSuccess: () => onChoose([]) })}
    >
      {owed.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('budgetReview.feedback.hint')}
        </Typography>
      )}
      {data && <RefusedList refused={data.refused} />}
    </BulkForm>
  );
}
