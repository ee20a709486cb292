import { Activity } from '@deputy-work/inspection/schema';
import type { z } from 'zod';
import { fieldErrors } from '../../data/field-errors.ts';
import { toActivity, withoutVersion, type FormValues } from './to-activity.ts';

/** What the schema has against a form's values, nested as the form's fields are; empty when it can be saved. */
export function checkActivity(values: FormValues): Readonly<Record<string, unknown>> {
  // The server gives a new record its id.
  const { error } = Activity.safeParse({ id: 'new', ...withoutVersion(toActivity(values)) });
  if (!error) return {};
  return nest(fieldErrors(error.issues.map(toFieldError)));
}

// Of a field that is absent zod says which type it expected; a clerk wants to hear that it is blank.
const toFieldError = ({ path, code, message }: z.core.$ZodIssue) => ({
  path: path.join('.'),
  message: code === 'invalid_type' || code === 'invalid_value' ? 'must not be blank' : message,
});

interface Tree {
  [name: string]: string | Tree;
}

function nest(errors: Readonly<Record<string, string>>): Tree {
  const root: Tree = {};
  for (const [path, message] of Object.entries(errors)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let group = root;
    for (const name of names) {
      const inner = group[name];
      group = typeof inner === 'object' ? inner : (group[name] = {});
    }
    group[last] = message;
  }
  return root;
}
