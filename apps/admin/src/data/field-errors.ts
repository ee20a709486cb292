import { dataWords } from './words.ts';

/** What is wrong with which field, as schemas and the API say it. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

/**
 * Errors by the field at which a form shows them, as keys of `data/words.ts`. An entry of a plain list has no field of its own, so its error
 * is shown at the list.
 */
export const fieldErrors = (errors: readonly FieldError[]): Readonly<Record<string, string>> =>
  Object.fromEntries(errors.map(({ path, message }) => [path.replace(/\.\d+$/, ''), keyOf(message)]));

const keyOf = (message: string) =>
  message in dataWords.en.fields ? `data.fields.${message}` : 'data.fields.wrong';
