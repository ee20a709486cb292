import { congressOf } from './congress-of.ts';
import { Problem, type FieldError } from './problem.ts';
import { faultyReferences, referencesOf } from './references.ts';
import { schemas, type ResourceName, type State } from './resources.ts';
import { splitVersion } from './split-version.ts';

/** A record in its agreed form. */
export interface Fact {
  readonly id: string;
}

/**
 * The door: answers the record in `body` when its schema takes it and all it refers to is there, in the same congress. Throws a
 * {@link Problem} with the paths otherwise. A `version` in the body is left aside, because `If-Match` decides.
 */
export function checkRecord(name: ResourceName, body: unknown, defaults: Fact, state: State): Fact {
  const { fact } = splitVersion(body);
  const isRecord = typeof fact === 'object' && fact !== null && !Array.isArray(fact);
  const { data, error } = schemas[name].safeParse(isRecord ? { ...defaults, ...fact } : fact);
  if (error) {
    throw invalid(error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  }
  const toItself = referencesOf(data).filter(({ to, id }) => to.includes(name) && id === data.id);
  const errors =
    toItself.length > 0
      ? toItself.map(({ path }) => ({ path, message: 'must not be the record itself' }))
      : faultyReferences(data, congressOf(state, data), state);
  if (errors.length > 0) throw invalid(errors);
  return data;
}

const invalid = (errors: readonly FieldError[]) =>
  new Problem('invalid-record', 'Nothing was saved. Correct the fields named in errors and send it again.', {
    errors,
  });
