import { useUi } from '@deputy-work/ui';
import { bodies, countedUnits, feedbackLoops, systems } from '@deputy-work/plan-2022/classification';
import type { Text } from '@deputy-work/rules';
import type { Duty, DutyAmount, DutyTime } from '@deputy-work/work-plan';
import { useTranslate } from 'react-admin';
import { useLocaleCode } from '../../i18n/use-domain-locale.ts';

interface Named {
  readonly code: string;
  readonly name: Text;
}

/** The codes of a duty in the words of the screen; undefined where the plan says nothing. */
export function useDutyWords({ who, forWhom, when, howMany, channels, loop }: Duty) {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  const locale = useLocaleCode();
  const nameIn = (names: readonly Named[], code: string) =>
    names.find((named) => named.code === code)?.name[locale] ?? code;
  const list = (names: readonly Named[], codes: readonly string[] | undefined) =>
    codes && kernel.list(codes.map((code) => nameIn(names, code)));
  const time = ({ words, by }: DutyTime) =>
    by === undefined
      ? words[locale]
      : translate('plan.duty.whenBy', { words: words[locale], date: kernel.date(by) });
  const amount = (one: DutyAmount) =>
    'every' in one
      ? translate('plan.duty.every', { unit: nameIn(countedUnits, one.every) })
      : translate('plan.duty.atLeast', {
          amount: translate(`plan.units.${one.unit}`, { smart_count: one.amount }),
        });
  return {
    who: list(bodies, who),
    forWhom: list(bodies, forWhom),
    when: when && time(when),
    howMany: howMany && amount(howMany),
    channels: list(systems, channels),
    loop: loop && nameIn(feedbackLoops, loop),
  };
}
