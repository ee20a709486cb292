import type { ExpressedView, ViewStep } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';

/** Steps that a view has gone through by a day, in their order, each with its day. */
export function stepsOf(
  { sortedOn, handedOverOn, dealtWithOn, repliedOn }: ExpressedView,
  asOf: LocalDate,
): readonly { readonly step: ViewStep; readonly on: LocalDate }[] {
  const days: Readonly<Record<ViewStep, LocalDate | undefined>> = {
    sorted: sortedOn,
    'handed-over': handedOverOn,
    'dealt-with': dealtWithOn,
    replied: repliedOn,
  };
  const order: readonly ViewStep[] = ['sorted', 'handed-over', 'dealt-with', 'replied'];
  return order.flatMap((step) => {
    const on = days[step];
    return on !== undefined && on <= asOf ? [{ step, on }] : [];
  });
}
