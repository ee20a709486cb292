import { DateInput, useTranslate } from 'react-admin';
import { ArrangementInputs } from './ArrangementInputs.tsx';
import { Section } from './Section.tsx';
import { useHasLeft } from './use-has-left.ts';

/** When it is to leave and return, and whether it was called off or arranged across electoral units. */
export function DaysSection() {
  const translate = useTranslate();
  const readOnly = useHasLeft();
  return (
    <Section title={translate('activities.sections.days')}>
      <DateInput source="departsOn" label={translate('activities.fields.departsOn')} readOnly={readOnly} />
      <DateInput source="returnsOn" label={translate('activities.fields.returnsOn')} />
      {!readOnly && <DateInput source="cancelledOn" label={translate('activities.fields.cancelledOn')} />}
      <ArrangementInputs />
    </Section>
  );
}
