import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DeputiesInput } from './DeputiesInput.tsx';
import { Section } from './Section.tsx';
import { useHasLeft } from './use-has-left.ts';

/** Deputies invited, confirmed and attended: three lists for three facts. */
export function DeputiesSection() {
  const translate = useTranslate();
  const hasLeft = useHasLeft();
  const invitedIds = useWatch<{ deputies?: { invitedIds?: string[] } }, 'deputies.invitedIds'>({
    name: 'deputies.invitedIds',
  });
  const first = invitedIds === undefined ? {} : { firstIds: invitedIds };
  return (
    <Section title={translate('activities.sections.deputies')} hint={translate('activities.hints.deputies')}>
      <DeputiesInput
        source="deputies.invitedIds"
        label={translate('activities.fields.invitedIds')}
        readOnly={hasLeft}
      />
      <DeputiesInput
        source="deputies.confirmedIds"
        label={translate('activities.fields.confirmedIds')}
        {...first}
      />
      <DeputiesInput
        source="deputies.attendedIds"
        label={translate('activities.fields.attendedIds')}
        {...first}
      />
    </Section>
  );
}
