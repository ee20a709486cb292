import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. Not registered under an id, so that every package may describe its own dates. */
export const localDateSchema = z.iso.date({
  error: 'Write the day as YYYY-MM-DD, and let it exist in the calendar.',
});
