import { viewTreatments } from '@deputy-work/inspection';
import { NullableBooleanInput, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useCodeChoices } from '../use-code-choices.ts';
import { DeputyInput } from './DeputyInput.tsx';
import { identifiedRow } from './identified-row.ts';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';
import { useLaterHint } from './use-later-hint.ts';

/** What deputies said, and what became of it in the report. */
export function ViewsSection() {
  const translate = useTranslate();
  const later = useLaterHint();
  const treatments = useCodeChoices(viewTreatments);
  const label = (field: string) => translate(`activities.fields.${field}`);
  return (
    <Section
      title={translate('activities.sections.views')}
      hint={later ?? translate('activities.hints.views')}
    >
      <Rows
        source="views"
        name={label('views')}
        addLabel={translate('activities.addRow.views')}
        newRow={identifiedRow}
      >
        {(row) => (
          <>
            <DeputyInput source={`${row}.deputyId`} label={label('deputyId')} />
            <SelectInput
              source={`${row}.treatment`}
              label={label('treatment')}
              choices={treatments}
              translateChoice={false}
            />
            <TextInput className="wide" source={`${row}.summary`} label={label('summary')} multiline />
            <NullableBooleanInput
              source={`${row}.reflectedInReport`}
              label={label('reflectedInReport')}
              nullLabel="activities.reflected.unknown"
              trueLabel="activities.reflected.yes"
              falseLabel="activities.reflected.no"
            />
          </>
        )}
      </Rows>
    </Section>
  );
}
