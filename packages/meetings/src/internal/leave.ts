import type { Level, Session } from '@deputy-work/congress';
import type { Answer, Parameter } from '@deputy-work/rules';
import type { LeaveRequest } from '../schema/index.ts';
import type { LeaveOccasion } from '../words.ts';
import { knownDay } from './days.ts';

/** The occasions that leave may be asked on, the most particular first; unknown while the opening day of the session is. */
export function occasionsOf(
  { askedOn, scope }: Pick<LeaveRequest, 'askedOn' | 'scope'>,
  level: Level,
  session: Session | undefined,
): readonly LeaveOccasion[] | undefined {
  const opensOn = knownDay(session?.opensOn);
  if (opensOn === undefined) return undefined;
  const isBefore = askedOn < opensOn;
  if (level === 'township') return [isBefore ? 'township-before-session' : 'township-during-session'];
  if (isBefore) return ['before-session'];
  return scope === 'session' ? ['during-session'] : [scope, 'during-session'];
}

/** Whom a place names for the first occasion that it knows. */
export function authoritiesFor(
  occasions: readonly LeaveOccasion[],
  routes: readonly string[],
): readonly string[] {
  for (const occasion of occasions) {
    const named = routes.filter((route) => route.startsWith(`${occasion}/`));
    if (named.length > 0) return named.map((route) => route.slice(occasion.length + 1));
  }
  return [];
}

/** Neither the nation nor the place says anything for this occasion, though the place does for others. */
export const notPrescribed = ({ id }: Parameter): Answer => ({
  outcome: 'undetermined',
  unknown: { code: 'no-value', parameterId: id, gap: 'never-set' },
});
