import type { Body } from '@deputy-work/congress';
import type { BudgetLetter, BudgetRound } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../../layout/DayField.tsx';
import { PanelDialog } from '../../layout/PanelDialog.tsx';
import { SaveError } from '../../layout/SaveError.tsx';
import { actorIds } from '../../views/step/actor-ids.ts';
import { ActorField } from '../../views/step/ActorField.tsx';
import { completeAnswer, type AnswerDraft } from './answer-draft.ts';
import { useRecordAnswer } from './use-record-answer.ts';

interface RecordAnswerProps {
  readonly round: BudgetRound;
  readonly letter: BudgetLetter;
  readonly bodies: readonly Body[];
  readonly onClose: () => void;
}

/** Records what a contact deputy answered to the letter. */
export function RecordAnswer({ round, letter, bodies, onClose }: RecordAnswerProps) {
  const translate = useTranslate();
  const { asOf, locale, nameOf } = useUi();
  const [draft, setDraft] = useState<AnswerDraft>({ on: asOf, summary: '', byId: undefined });
  const { mutate, isPending, error } = useRecordAnswer(onClose);
  const { congressId } = round;
  const { deputyId, sentOn = '' } = letter;
  const committees = useMemo(
    () =>
      actorIds('committee', { congressId, deputyId, steps: [] }, { bodies, memberships: [], stations: [] }),
    [congressId, deputyId, bodies],
  );
  const answer = completeAnswer(draft, round, letter);
  const change = (part: Partial<AnswerDraft>) => setDraft({ ...draft, ...part });
  const words = (name: string, more = {}) => translate(`budgetReview.answer.${name}`, more);
  const isEarly = draft.on < sentOn;
  return (
    <PanelDialog title={words('title', { deputy: nameOf(deputyId) })} onClose={onClose}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (answer) mutate(answer);
        }}
        sx={{ display: 'grid', gap: 1.5, pt: 1 }}
      >
        <TextField
          label={words('summary')}
          value={draft.summary}
          multiline
          minRows={3}
          size="small"
          onChange={({ target }) => change({ summary: target.value })}
          sx={{ m: 0 }}
        />
        <DayField label={words('on')} value={draft.on} isWrong={isEarly} onChange={(on) => change({ on })} />
        {isEarly && (
          <Typography variant="body2" color="error">
            {words('early', { day: locale.kernel.date(sentOn) })}
          </Typography>
        )}
        <ActorField
          label={words('byId')}
          ids={committees}
          value={draft.byId}
          onChange={(byId) => change({ byId })}
        />
        {Boolean(error) && (
          <SaveError
            error={error}
            nameOfField={(field) => translate(`budgetReview.answer.${field}`, { _: field })}
          />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <Button type="submit" variant="contained" disabled={!answer || isPending}>
            {words('save')}
          </Button>
          <Button onClick={onClose}>{words('cancel')}</Button>
          {!answer && (
            <Typography variant="body2" color="text.secondary">
              {words('incomplete')}
            </Typography>
          )}
        </Box>
      </Box>
    </PanelDialog>
  );
}
