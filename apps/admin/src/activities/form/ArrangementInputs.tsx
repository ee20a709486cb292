import { AutocompleteInput, DateInput, NullableBooleanInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useChoicesOfCongress } from './use-choices-of-congress.ts';
import { useHasLeft } from './use-has-left.ts';

/** Whether deputies go beyond their own electoral unit; if so, who arranged it and when. */
export function ArrangementInputs() {
  const translate = useTranslate();
  const readOnly = useHasLeft();
  const bodies = useChoicesOfCongress('bodies');
  const crosses = useWatch<{ crossesElectoralUnits?: boolean | null }>({ name: 'crossesElectoralUnits' });
  return (
    <>
      <NullableBooleanInput
        source="crossesElectoralUnits"
        label={translate('activities.fields.crossesElectoralUnits')}
        nullLabel="activities.crosses.unknown"
        trueLabel="activities.crosses.yes"
        falseLabel="activities.crosses.no"
        readOnly={readOnly}
      />
      {crosses === true && (
        <>
          <AutocompleteInput
            source="arrangement.byBodyId"
            label={translate('activities.fields.arrangedBy')}
            choices={bodies}
            translateChoice={false}
          />
          <DateInput source="arrangement.on" label={translate('activities.fields.arrangedOn')} />
        </>
      )}
    </>
  );
}
