import { hasHappened, type LocalDate } from '@deputy-work/rules';

/** Whether something has been called off by the day of asking (是否取消); what will be called off later still counts. */
export const isCancelled = (
  { cancelledOn }: { readonly cancelledOn?: LocalDate | undefined },
  asOf: LocalDate,
): boolean => hasHappened(cancelledOn, asOf);
