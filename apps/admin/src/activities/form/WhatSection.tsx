import { levels } from '@deputy-work/congress';
import { activityKinds } from '@deputy-work/inspection';
import { AutocompleteInput, SelectInput, TextArrayInput, TextInput, useTranslate } from 'react-admin';
import { useAll } from '../../data/use-all.ts';
import { useCodeChoices } from '../use-code-choices.ts';
import { useInLocale } from '../use-in-locale.ts';
import { Section } from './Section.tsx';
import { useChoicesOfCongress } from './use-choices-of-congress.ts';
import { useHasLeft } from './use-has-left.ts';

/** What it is, who organises it, where it goes. */
export function WhatSection() {
  const translate = useTranslate();
  const inLocale = useInLocale();
  const readOnly = useHasLeft();
  const { data: congresses = [] } = useAll('congresses');
  const bodies = useChoicesOfCongress('bodies');
  const units = useChoicesOfCongress('electoral-units');
  const label = (field: string) => translate(`activities.fields.${field}`);
  return (
    <Section
      title={translate('activities.sections.what')}
      hint={readOnly ? translate('activities.hints.left') : undefined}
    >
      <TextInput className="wide" source="title" label={label('title')} isRequired />
      <SelectInput
        source="kind"
        label={label('kind')}
        choices={useCodeChoices(activityKinds)}
        translateChoice={false}
        isRequired
        readOnly={readOnly}
      />
      <SelectInput
        source="congressId"
        label={label('congressId')}
        choices={congresses.map(({ id, name }) => ({ id, name: inLocale(name) }))}
        translateChoice={false}
        isRequired
        readOnly={readOnly}
      />
      <AutocompleteInput
        source="organiserId"
        label={label('organiserId')}
        choices={bodies}
        translateChoice={false}
        isRequired
        readOnly={readOnly}
      />
      <AutocompleteInput
        source="entrustedBodyId"
        label={label('entrustedBodyId')}
        choices={bodies}
        translateChoice={false}
        readOnly={readOnly}
      />
      <AutocompleteInput
        source="electoralUnitId"
        label={label('electoralUnitId')}
        choices={units}
        translateChoice={false}
        readOnly={readOnly}
      />
      <SelectInput
        source="destination.level"
        label={label('destinationLevel')}
        choices={useCodeChoices(levels)}
        translateChoice={false}
        readOnly={readOnly}
      />
      <TextInput source="destination.name" label={label('destinationName')} readOnly={readOnly} />
      <TextInput
        source="destination.jurisdiction"
        label={label('destinationJurisdiction')}
        readOnly={readOnly}
      />
      <TextArrayInput className="wide" source="topics" label={label('topics')} />
    </Section>
  );
}
