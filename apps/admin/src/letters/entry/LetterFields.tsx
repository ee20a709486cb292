import { useUi } from '@deputy-work/ui';
import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAll } from '../../data/use-all.ts';
import { useDeputyChoices } from '../../data/use-deputy-choices.ts';
import { ChoiceField } from '../../layout/ChoiceField.tsx';
import { DayField } from '../../layout/DayField.tsx';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import type { LetterDraft } from './letter-draft.ts';

interface LetterFieldsProps {
  readonly draft: LetterDraft;
  readonly onChange: (part: Partial<LetterDraft>) => void;
}

/** What there is to say of a letter that has come in: whose it is, the day, what it says, and whether it goes into the ledger at once. */
export function LetterFields({ draft, onChange }: LetterFieldsProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const { data: congresses = [] } = useAll('congresses');
  const deputies = useDeputyChoices(draft.congressId);
  const words = (name: string) => translate(`letters.entry.${name}`);
  return (
    <>
      {congresses.length > 1 && (
        <NativeSelect
          label={words('congress')}
          value={draft.congressId}
          choices={congresses.map(({ id }) => [id, nameOf(id)] as const)}
          onChange={(congressId) => onChange({ congressId, deputyId: undefined })}
        />
      )}
      <ChoiceField
        label={words('deputy')}
        choices={deputies}
        value={draft.deputyId}
        none={words('noDeputy')}
        isDisabled={draft.congressId === undefined}
        onChange={(deputyId) => onChange({ deputyId })}
      />
      <DayField label={words('on')} value={draft.on} onChange={(on) => onChange({ on })} />
      <TextField
        label={words('summary')}
        value={draft.summary}
        multiline
        minRows={3}
        size="small"
        onChange={({ target }) => onChange({ summary: target.value })}
        sx={{ m: 0 }}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={draft.isEntered}
            onChange={({ target }) => onChange({ isEntered: target.checked })}
          />
        }
        label={words('isEntered')}
      />
    </>
  );
}
