import { demoOverlays } from '@deputy-work/fixtures';
import { inspectionFactsOf, inspectionRules } from '@deputy-work/inspection';
import { meetingsRules } from '@deputy-work/meetings';
import { outline } from '@deputy-work/plan-2022';
import {
  emptyReport,
  evaluate,
  layerOverlays,
  mergeReports,
  outcomes,
  type Finding,
  type LocalDate,
  type Outcome,
  type Report,
} from '@deputy-work/rules';
import { factsOf } from './facts-of.ts';
import type { State } from './resources.ts';

/** What a report is asked about. Without `congressId` it is about all congresses. */
export interface ReportQuery {
  readonly asOf: LocalDate;
  readonly congressId?: string | undefined;
  readonly include?: readonly Outcome[] | undefined;
}

/** The report as of a day: each congress judged by itself, with the values of its own place, and merged. */
export const reportOn = (state: State, { asOf, congressId, include }: ReportQuery): Report =>
  state.congresses
    .filter(({ id }) => congressId === undefined || id === congressId)
    .map(({ id }) => judge(state, id, asOf, include))
    .reduce<Report>(mergeReports, emptyReport);

/** What every rule that asks about an activity finds, that which holds included. */
export function findingsOn(
  state: State,
  { id, congressId }: State['activities'][number],
  asOf: LocalDate,
): readonly Finding[] {
  const include = outcomes.filter((outcome) => outcome !== 'not-applicable');
  const { findings } = judge(state, congressId, asOf, include);
  return findings.filter(({ subject }) => subject.collection === 'activities' && subject.id === id);
}

function judge(
  state: State,
  congressId: string,
  asOf: LocalDate,
  include: readonly Outcome[] | undefined,
): Report {
  const facts = factsOf(state, congressId);
  const jurisdiction = facts.congresses[0]?.jurisdiction;
  const options = {
    asOf,
    ...(jurisdiction !== undefined && { overlay: layerOverlays(jurisdiction, demoOverlays) }),
    ...(include && { include }),
  };
  const reports: readonly Report[] = [
    evaluate(inspectionRules, inspectionFactsOf(facts, outline.year), options),
    evaluate(meetingsRules, facts, options),
  ];
  return reports.reduce(mergeReports, emptyReport);
}
