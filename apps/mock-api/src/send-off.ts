import type { Finding, LocalDate } from '@deputy-work/rules';
import { Problem } from './problem.ts';
import { findingsOn } from './reports.ts';
import type { State } from './resources.ts';

type Activity = State['activities'][number];

/** Lets a team leave on a day, unless it has left, was called off, or a duty of statute or plan stands against it. */
export function assertMaySendOff(state: State, activity: Activity, on: LocalDate): void {
  const { id, departedOn, cancelledOn } = activity;
  if (departedOn !== undefined) throw decided(`The team left on ${departedOn}.`);
  if (cancelledOn !== undefined) throw decided(`The activity was called off on ${cancelledOn}.`);
  const left = { ...activity, departedOn: on };
  const activities = state.activities.map((other) => (other.id === id ? left : other));
  const findings = findingsOn({ ...state, activities }, { collection: 'activities', id }, on).filter(
    standsAgainst,
  );
  if (findings.length === 0) return;
  throw new Problem(
    'rules-violated',
    `The team can't leave on ${on}: ${findings.map(({ ruleId }) => ruleId).join(', ')}. Nothing was saved. Each finding names its remedy.`,
    { findings },
  );
}

const decided = (why: string) => new Problem('already-decided', `${why} Nothing was changed.`);

const standsAgainst = ({ outcome, force }: Finding) =>
  outcome === 'violated' && (force === 'statute' || force === 'plan');
