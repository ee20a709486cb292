import { DateInput, useTranslate } from 'react-admin';
import { Section } from './Section.tsx';

/** When the report was handed over, and when its results came back to the deputies. */
export function ResultsSection() {
  const translate = useTranslate();
  return (
    <Section title={translate('activities.sections.results')}>
      <DateInput source="results.handedOverOn" label={translate('activities.fields.handedOverOn')} />
      <DateInput source="results.fedBackOn" label={translate('activities.fields.fedBackOn')} />
    </Section>
  );
}
