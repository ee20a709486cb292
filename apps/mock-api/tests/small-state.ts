import { noRecords, samples, type State } from '../src/model.ts';

/** The samples with one sheet and without what is long, to be read and written often. */
export function smallState(): State {
  const { congresses, bodies, sheets } = samples();
  return { ...noRecords, congresses, bodies: bodies.slice(0, 3), sheets: sheets.slice(0, 1) };
}
