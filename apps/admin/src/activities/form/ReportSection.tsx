import { reportParts } from '@deputy-work/inspection';
import { CheckboxGroupInput, DateInput, useTranslate } from 'react-admin';
import { useCodeChoices } from '../use-code-choices.ts';
import { Section } from './Section.tsx';
import { useLaterHint } from './use-later-hint.ts';

/** When the report was submitted, and which of the parts that the law asks for it has. */
export function ReportSection() {
  const translate = useTranslate();
  const later = useLaterHint();
  return (
    <Section title={translate('activities.sections.report')} hint={later}>
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
