import { DateInput, useTranslate } from 'react-admin';
import { Section } from './Section.tsx';
import { useLaterHint } from './use-later-hint.ts';

/** When the report was handed over, and when its results came back to the deputies. */
export function ResultsSection() {
  const translate = useTranslate();
  const later = useLaterHint();
  return (
    <Section title={translate('activities.sections.results')} hint={later}>
      <DateInput source="results.handedOverOn" label={translate('activities.fields.handedOverOn')} />
      <DateInput source="results.fedBackOn" label={translate('activities.fields.fedBackOn')} />
    </Section>
  );
}
