import type { Citation, Instrument } from '@deputy-work/rules';

/** The item of a plan that a citation points to; undefined when it cites something else, or the plan as a whole. */
export const citedItem = (
  plan: Pick<Instrument, 'id'>,
  { instrument, place }: Citation,
): number | undefined =>
  instrument.id === plan.id && place !== undefined && 'item' in place ? place.item : undefined;
