import type { Finding } from '@deputy-work/rules';

/** Whether a count that must stay below a number is one below it: the next one ends it. */
export const isOneFromEnd = ({ measure }: Finding): boolean =>
  typeof measure?.measured === 'number' && measure.measured + 1 === measure.required;
