import { isLocalDate, outcomes, type LocalDate, type Outcome } from '@deputy-work/rules';
import type { Request } from 'express';
import { Problem } from '../problem.ts';
import { askedResources } from '../reports.ts';
import type { ResourceName } from '../resources.ts';

type Query = Request['query'];

/** Refuses parameters that would be ignored. */
export function assertKnown(query: Query, ...known: readonly string[]): void {
  const stray = Object.keys(query).find((key) => !known.includes(key));
  if (stray !== undefined) throw wrongQuery(stray, `is unknown; there are ${known.join(', ')}`);
}

/** The day of asking, which every question about findings must name. */
export function readAsOf({ asOf }: Query): LocalDate {
  if (isLocalDate(asOf)) return asOf;
  throw wrongQuery('asOf', 'must be a day, YYYY-MM-DD: ?asOf=2022-06-20');
}

/** The congress that a report is limited to, if it is. */
export function readCongressId({ congressId }: Query): string | undefined {
  if (congressId === undefined || typeof congressId === 'string') return congressId;
  throw wrongQuery('congressId', 'must be given once');
}

/** The collection whose records a report is limited to, if it is. */
export function readSubjects({ subjects }: Query): ResourceName | undefined {
  if (subjects === undefined) return undefined;
  const known = askedResources.find((name) => name === subjects);
  if (known !== undefined) return known;
  throw wrongQuery('subjects', `must be one of ${askedResources.join(', ')}`);
}

/** The outcomes to make finding objects for: `violated,pending`; undefined leaves it to the kernel. */
export function readInclude({ include }: Query): readonly Outcome[] | undefined {
  if (include === undefined) return undefined;
  const wanted = typeof include === 'string' ? include.split(',') : [];
  const known = outcomes.filter((outcome) => wanted.includes(outcome));
  if (known.length > 0 && known.length === new Set(wanted).size) return known;
  throw wrongQuery('include', `must be one or more of ${outcomes.join(', ')}, with commas between`);
}

const wrongQuery = (path: string, message: string) =>
  new Problem('invalid-query', `${path} ${message}.`, { errors: [{ path, message }] });
