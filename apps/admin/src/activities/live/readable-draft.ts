import type { Activity as ActivityFact } from '@deputy-work/inspection';
import { Activity } from '@deputy-work/inspection/schema';
import { toActivity, withoutVersion, type FormValues } from '../form/to-activity.ts';

/** No rule asks for these, so a draft is judged before it has them. */
const notAsked = { id: 'draft', title: '-', organiserId: '-' };

/**
 * What can be judged of a form as it stands: rows and groups that are still being typed are left out. Undefined while it isn't even said which
 * congress it is and what kind of activity.
 */
export const readableDraft = (values: FormValues): ActivityFact | undefined =>
  readable({ ...notAsked, ...withoutVersion(toActivity(values)) });

function readable(draft: FormValues): ActivityFact | undefined {
  const { data, error } = Activity.safeParse(draft);
  if (data) return data;
  const paths = error.issues.map(({ path }) => path);
  if (paths.some(([field]) => !(String(field) in draft))) return undefined;
  return readable(without(paths, draft));
}

/** The draft without the rows, or where there are none the fields, that the paths lead into. */
function without(paths: readonly (readonly PropertyKey[])[], draft: FormValues): FormValues {
  const kept = Object.entries(draft).flatMap(([field, value]): [string, unknown][] => {
    const rows = paths.filter(([first]) => first === field).map(([, row]) => row);
    if (rows.length === 0) return [[field, value]];
    if (!Array.isArray(value)) return [];
    return [[field, value.filter((_, index) => !rows.includes(index))]];
  });
  return Object.fromEntries(kept);
}
