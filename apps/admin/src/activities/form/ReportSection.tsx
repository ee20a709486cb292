import { reportParts } from '@deputy-work/inspection';
import { CheckboxGroupInput, DateInput, useTranslate } from 'react-admin';
import { useCodeChoices } from '../use-code-choices.ts';
import { Section } from './Section.tsx';

/** When the report was submitted, and which of the parts that the law asks for it has. */
export function ReportSection() {
  const translate = useTranslate();
  return (
    <Section title={translate('activities.sections.report')}>
      <DateInput source="report.submittedOn" label={translate('activities.fields.submittedOn')} />
      <CheckboxGroupInput
        className="wide"
        source="report.parts"
        label={translate('activities.fields.parts')}
        choices={useCodeChoices(reportParts)}
        translateChoice={false}
        row={false}
      />
    </Section>
  );
}
