import { useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { DeputyChoice } from '../data/deputy-choice.ts';

interface Unit {
  readonly id: string;
  readonly electoralUnitId: string;
}

/** Deputies as a field offers them, with their electoral units. */
export function useDeputyChoices(deputies: readonly Unit[]): readonly DeputyChoice[] {
  const translate = useTranslate();
  const { nameOf } = useUi();
  return useMemo(
    () =>
      deputies.map(({ id, electoralUnitId }) => {
        const group = nameOf(electoralUnitId);
        return { id, group, label: translate('pairing.pins.choice', { deputy: nameOf(id), unit: group }) };
      }),
    [deputies, nameOf, translate],
  );
}
