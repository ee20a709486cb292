import { useTranslate } from 'react-admin';
import { useAll } from '../../data/use-all.ts';
import { useDeputyChoices } from '../../data/use-deputy-choices.ts';
import { ChoiceField } from '../../layout/ChoiceField.tsx';

interface DeputyFilterProps {
  readonly value: string | undefined;
  readonly onChange: (deputyId: string | undefined) => void;
}

/** A deputy of the National People’s Congress, in whose electoral unit stations are looked for: where deputies live is not on record. */
export function DeputyFilter({ value, onChange }: DeputyFilterProps) {
  const translate = useTranslate();
  const { data: congresses } = useAll('congresses');
  const congressId = congresses?.find(({ level }) => level === 'national')?.id;
  return (
    <ChoiceField
      label={translate('stations.filter.deputy')}
      choices={useDeputyChoices(congressId)}
      value={value}
      none={translate('stations.filter.noDeputy')}
      isDisabled={congressId === undefined}
      onChange={onChange}
    />
  );
}
