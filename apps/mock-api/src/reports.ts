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
import { resourceNames, type ResourceName, type State } from './resources.ts';

/** What a report is asked about. Without `congressId` it is about all congresses, without `subjects` about all collections. */
export interface ReportQuery {
  readonly asOf: LocalDate;
  readonly congressId?: string | undefined;
  readonly subjects?: string | undefined;
  readonly include?: readonly Outcome[] | undefined;
}

const asked = new Set<string>([...inspectionRules, ...meetingsRules].map(({ subjects }) => subjects));

/** The resources that some rule asks about. */
export const askedResources: readonly ResourceName[] = resourceNames.filter((name) => asked.has(name));

/** The report as of a day: each congress judged by itself, with the values of its own place, and merged. */
export const reportOn = (state: State, { congressId, ...query }: ReportQuery): Report =>
  state.congresses
    .filter(({ id }) => congressId === undefined || id === congressId)
    .map(({ id }) => judge(state, id, query))
    .reduce<Report>(mergeReports, emptyReport);

/** What every rule that asks about a record finds, that which holds included. */
export function findingsOn(
  state: State,
  { collection, id }: Finding['subject'],
  asOf: LocalDate,
): readonly Finding[] {
  const include = outcomes.filter((outcome) => outcome !== 'not-applicable');
  const { findings } = reportOn(state, { asOf, subjects: collection, include });
  return findings.filter(({ subject }) => subject.id === id);
}

function judge(
  state: State,
  congressId: string,
  { asOf, subjects, include }: Omit<ReportQuery, 'congressId'>,
): Report {
  const facts = factsOf(state, congressId);
  const jurisdiction = facts.congresses[0]?.jurisdiction;
  const options = {
    asOf,
    ...(jurisdiction !== undefined && { overlay: layerOverlays(jurisdiction, demoOverlays) }),
    ...(include && { include }),
  };
  const isWanted = (rule: { readonly subjects: string }) =>
    subjects === undefined || rule.subjects === subjects;
  const reports: readonly Report[] = [
    evaluate(inspectionRules.filter(isWanted), inspectionFactsOf(facts, outline.year), options),
    evaluate(meetingsRules.filter(isWanted), facts, options),
  ];
  return reports.reduce(mergeReports, emptyReport);
}
