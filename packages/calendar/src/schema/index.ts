export { durationSchema, localDateSchema } from '@deputy-work/rules/schema';
export { dueSchema, makeUpDaySchema, restDaysSchema, skippedDaySchema, workingSchema } from './due.ts';
