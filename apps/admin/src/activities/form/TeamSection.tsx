import { memberRoles } from '@deputy-work/inspection';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { useCodeChoices } from '../use-code-choices.ts';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';

/** Who goes, besides the deputies who are invited. */
export function TeamSection() {
  const translate = useTranslate();
  const roles = useCodeChoices(memberRoles);
  return (
    <Section title={translate('activities.sections.team')}>
      <Rows
        source="members"
        name={translate('activities.fields.members')}
        addLabel={translate('activities.addRow.members')}
      >
        {(row) => (
          <>
            <TextInput source={`${row}.name`} label={translate('activities.fields.memberName')} />
            <SelectInput
              source={`${row}.role`}
              label={translate('activities.fields.memberRole')}
              choices={roles}
              translateChoice={false}
            />
          </>
        )}
      </Rows>
    </Section>
  );
}
