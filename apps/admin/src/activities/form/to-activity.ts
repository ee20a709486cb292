/** What a form holds: an activity with blanks in it. */
export type FormValues = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown) => value === undefined || value === null || value === '';

const isGroup = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without the fields that nothing was typed into, and the groups that have no other. */
function withoutBlanks(group: FormValues): FormValues {
  const fields = Object.entries(group).map(([name, value]) => [name, tidy(value)] as const);
  return Object.fromEntries(fields.filter(([, value]) => !isBlank(value)));
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((entry: unknown) => (isGroup(entry) ? withoutBlanks(entry) : entry));
  if (!isGroup(value)) return value;
  const group = withoutBlanks(value);
  return Object.values(group).every(isEmptyList) ? undefined : group;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const groupOf = (value: unknown): FormValues => (isGroup(value) ? value : {});

/** The record that a form stands for: blanks are absent facts, lists are there even when empty. Whether it is whole, the schema says. */
export function toActivity(values: FormValues): FormValues {
  const filled = withoutBlanks(values);
  const deputies = groupOf(filled['deputies']);
  const report = filled['report'];
  return {
    ...filled,
    topics: listOf(filled['topics']),
    members: listOf(filled['members']),
    deputies: {
      invitedIds: listOf(deputies['invitedIds']),
      confirmedIds: listOf(deputies['confirmedIds']),
      attendedIds: listOf(deputies['attendedIds']),
    },
    views: listOf(filled['views']),
    hearings: listOf(filled['hearings']).map((row) => ({
      invitedDeputyIds: [],
      ...groupOf(row),
    })),
    ...(isGroup(report) && { report: { parts: [], ...report } }),
  };
}

/** The record itself: the version that a form was filled from is no part of it. */
export const withoutVersion = (record: FormValues): FormValues =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'version'));
