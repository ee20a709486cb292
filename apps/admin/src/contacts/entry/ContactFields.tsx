import { contactManners } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../../layout/ChoiceField.tsx';
import { ChoicesField } from '../../layout/ChoicesField.tsx';
import { DayField } from '../../layout/DayField.tsx';
import { NativeSelect } from '../../layout/NativeSelect.tsx';
import { manners } from '../contacts-filter.ts';
import type { ContactRecords } from '../use-contact-records.ts';
import type { ContactDraft } from './contact-draft.ts';
import { useContactChoices } from './use-contact-choices.ts';

interface ContactFieldsProps {
  readonly draft: ContactDraft;
  readonly records: ContactRecords;
  /** Whether it is settled who was in contact. */
  readonly isByFixed: boolean;
  readonly isWrong: (field: string) => boolean;
  readonly onChange: (part: Partial<ContactDraft>) => void;
}

/** What a contact says: who was in contact with whom, when, in what manner, about what. */
export function ContactFields({ draft, records, isByFixed, isWrong, onChange }: ContactFieldsProps) {
  const translate = useTranslate();
  const { locale } = useUi();
  const { byChoices, deputyChoices } = useContactChoices(draft, records);
  const label = (field: string) => translate(`contacts.fields.${field}`);
  const none = translate('contacts.entry.nobody');
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
        '& > :not(.half)': { gridColumn: '1 / -1' },
      }}
    >
      {!isByFixed && (
        <ChoiceField
          label={label('by')}
          choices={byChoices}
          value={draft.by}
          none={none}
          isWrong={isWrong('memberId') || isWrong('bodyId')}
          onChange={(by) => onChange({ by, deputyIds: [] })}
        />
      )}
      <ChoicesField
        label={label('deputyIds')}
        choices={deputyChoices}
        values={draft.deputyIds}
        none={none}
        isDisabled={draft.by === undefined}
        isWrong={isWrong('deputyIds')}
        onChange={(deputyIds) => onChange({ deputyIds })}
      />
      <Box className="half" sx={{ display: 'grid' }}>
        <DayField
          label={label('on')}
          value={draft.on}
          isWrong={isWrong('on')}
          onChange={(on) => onChange({ on })}
        />
      </Box>
      <Box className="half" sx={{ display: 'grid' }}>
        <NativeSelect
          label={label('manner')}
          value={draft.manner}
          none={translate('contacts.entry.choose')}
          choices={manners.map((code) => [code, contactManners[code].label[locale.kernel.code]])}
          onChange={(value) => onChange({ manner: manners.find((code) => code === value) })}
        />
      </Box>
      <TextField
        multiline
        minRows={2}
        size="small"
        label={label('summary')}
        value={draft.summary}
        error={isWrong('summary')}
        onChange={({ target }) => onChange({ summary: target.value })}
        sx={{ m: 0 }}
      />
    </Box>
  );
}
