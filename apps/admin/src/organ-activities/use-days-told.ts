import type { OrganActivity } from '@deputy-work/liaison';
import { useUi } from '@deputy-work/ui';
import { useCallback } from 'react';
import { useTranslate } from 'react-admin';

/** Tells the days of an activity in words; also that they are not fixed. */
export function useDaysTold() {
  const translate = useTranslate();
  const { date } = useUi().locale.kernel;
  return useCallback(
    ({ startsOn, endsOn }: Pick<OrganActivity, 'startsOn' | 'endsOn'>) => {
      if (startsOn === undefined) return translate('organActivities.days.open');
      if (endsOn === undefined || endsOn === startsOn) return date(startsOn);
      return translate('organActivities.days.between', { from: date(startsOn), to: date(endsOn) });
    },
    [translate, date],
  );
}
