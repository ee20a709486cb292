import { useUi } from '@deputy-work/ui';
import { useMemo } from 'react';
import type { DeputyChoice } from './deputy-choice.ts';
import { useAll } from './use-all.ts';

/** The deputies of a congress as choices, by electoral unit, each named with it. */
export function useDeputyChoices(congressId: string | undefined): readonly DeputyChoice[] {
  const { locale, nameOf } = useUi();
  const { code } = locale.kernel;
  const { data: deputies } = useAll('deputies');
  const { data: units } = useAll('electoral-units');
  return useMemo(() => {
    const ofUnits = new Map(units?.map(({ id }) => [id, [] as DeputyChoice[]]));
    for (const { id, electoralUnitId, ...deputy } of deputies ?? []) {
      if (deputy.congressId !== congressId) continue;
      const group = nameOf(electoralUnitId);
      const label = code === 'en' ? `${nameOf(id)} (${group})` : `${nameOf(id)}（${group}）`;
      ofUnits.get(electoralUnitId)?.push({ id, group, label });
    }
    return [...ofUnits.values()].flat();
  }, [deputies, units, congressId, code, nameOf]);
}
