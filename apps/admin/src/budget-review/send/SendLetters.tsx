import { useTranslate } from 'react-admin';
import { SaveError } from '../../layout/SaveError.tsx';
import { BulkForm } from '../BulkForm.tsx';
import { useSendLetters } from './use-send-letters.ts';

interface SendLettersProps {
  readonly roundId: string;
  readonly unsentIds: readonly string[];
  readonly chosenIds: ReadonlySet<string>;
  readonly onChoose: (deputyIds: readonly string[]) => void;
}

/** Sends the letter to each who is chosen, all or none. */
export function SendLetters({ roundId, unsentIds, chosenIds, onChoose }: SendLettersProps) {
  const translate = useTranslate();
  const { mutate, isPending, error } = useSendLetters(roundId);
  const deputyIds = unsentIds.filter((id) => chosenIds.has(id));
  return (
    <BulkForm
      what="send"
      left={unsentIds.length}
      chosen={deputyIds.length}
      isPending={isPending}
      onChooseAll={() => onChoose(unsentIds)}
      onDo={(on) => mutate({ on, deputyIds }, { onSuccess: () => onChoose([]) })}
    >
      {Boolean(error) && (
        <SaveError error={error} nameOfField={() => translate('budgetReview.list.deputy')} />
      )}
    </BulkForm>
  );
}
