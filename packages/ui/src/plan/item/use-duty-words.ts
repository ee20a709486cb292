import type { Duty, DutyAmount, DutyTime, NamedCode, PlanVocabulary } from '@deputy-work/work-plan';
import { useUi } from '../../ui-provider.tsx';
import { nameIn } from '../derive/name-in.ts';

/** The codes of a duty in the words of the screen; undefined where the plan says nothing. */
export function useDutyWords(duty: Duty, { bodies, systems, countedUnits, feedbackLoops }: PlanVocabulary) {
  const { locale, words } = useUi();
  const { kernel } = locale;
  const { duty: phrases } = words.plan;
  const name = (names: readonly NamedCode[], code: string) => nameIn(names, code, words.code);
  const list = (names: readonly NamedCode[], codes: readonly string[] | undefined) =>
    codes && kernel.list(codes.map((code) => name(names, code)));
  const time = ({ words: said, by }: DutyTime) =>
    by === undefined ? said[words.code] : phrases.by(said[words.code], kernel.date(by));
  const amount = (one: DutyAmount) => {
    if ('every' in one) return phrases.every(name(countedUnits, one.every));
    const unit = name(countedUnits, one.unit);
    const { plural = unit } = countedUnits.find(({ code }) => code === one.unit) ?? {};
    return phrases.atLeast(one.amount, { one: unit, many: plural });
  };
  return {
    who: list(bodies, duty.who),
    forWhom: list(bodies, duty.forWhom),
    when: duty.when && time(duty.when),
    howMany: duty.howMany && amount(duty.howMany),
    channels: list(systems, duty.channels),
    loop: duty.loop && name(feedbackLoops, duty.loop),
  };
}
