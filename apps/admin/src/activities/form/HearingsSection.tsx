import { hearingKinds } from '@deputy-work/inspection';
import { DateInput, SelectInput, useTranslate } from 'react-admin';
import { useCodeChoices } from '../use-code-choices.ts';
import { DeputiesInput } from './DeputiesInput.tsx';
import { identifiedRow } from './identified-row.ts';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';
import { useLaterHint } from './use-later-hint.ts';

/** Meetings at which the report is heard or questions are asked, and the deputies invited to sit in. */
export function HearingsSection() {
  const translate = useTranslate();
  const later = useLaterHint();
  const kinds = useCodeChoices(hearingKinds);
  const label = (field: string) => translate(`activities.fields.${field}`);
  return (
    <Section title={translate('activities.sections.hearings')} hint={later}>
      <Rows
        source="hearings"
        name={label('hearings')}
        addLabel={translate('activities.addRow.hearings')}
        newRow={identifiedRow}
      >
        {(row) => (
          <>
            <DateInput source={`${row}.on`} label={label('hearingOn')} />
            <SelectInput
              source={`${row}.kind`}
              label={label('hearingKind')}
              choices={kinds}
              translateChoice={false}
            />
            <DeputiesInput source={`${row}.invitedDeputyIds`} label={label('invitedDeputyIds')} />
          </>
        )}
      </Rows>
    </Section>
  );
}
