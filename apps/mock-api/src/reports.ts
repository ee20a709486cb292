import { inspectionRules } from '@deputy-work/inspection';
import { liaisonRules } from '@deputy-work/liaison';
import { meetingsRules } from '@deputy-work/meetings';
import {
  emptyReport,
  mergeReports,
  outcomes,
  type Finding,
  type LocalDate,
  type Outcome,
  type Report,
} from '@deputy-work/rules';
import { judge } from './judge.ts';
import { owners } from './owners.ts';
import { remembered } from './remembered.ts';
import { resourceNames, type ResourceName, type State } from './resources.ts';

/** What a report is asked about. Without `congressId` it is about all congresses, without `subjects` about all collections. */
export interface ReportQuery {
  readonly asOf: LocalDate;
  readonly congressId?: string | undefined;
  readonly subjects?: string | undefined;
  readonly include?: readonly Outcome[] | undefined;
}

const rules = [...inspectionRules, ...meetingsRules, ...liaisonRules];

/** The resources that some rule asks about. */
export const askedResources: readonly ResourceName[] = resourceNames.filter((name) =>
  rules.some(({ subjects }) => subjects === name),
);

/** The report as of a day: each congress judged by itself, with the values of its own place, and merged. */
export const reportOn = (state: State, { congressId, subjects, asOf, include }: ReportQuery): Report =>
  state.congresses
    .filter(({ id }) => congressId === undefined || id === congressId)
    .flatMap(({ id }) =>
      askedResources
        .filter((name) => subjects === undefined || name === subjects)
        .map((name) =>
          remembered([id, name, asOf, include].join(' '), readFor(name, state), () =>
            judge(state, id, name, { asOf, ...(include && { include }) }),
          ),
        ),
    )
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

/** They say which congress a record belongs to, which values it is judged by, and what it owes. */
const readForAll: readonly ResourceName[] = [
  'congresses',
  'sessions',
  ...owners.map(([, resource]) => resource),
];

/** The lists that the rules about a collection read: a verdict stands for as long as these stay the same. */
const readFor = (collection: ResourceName, state: State) =>
  resourceNames
    .filter((name) => readForAll.includes(name) || readByRules(collection).has(name))
    .map((name) => state[name]);

const readByRules = (collection: ResourceName): ReadonlySet<string> =>
  new Set(
    rules
      .filter(({ subjects }) => subjects === collection)
      .flatMap(({ subjects, indexes }) => [
        subjects,
        ...Object.values(indexes).map((index) => index.collection.name),
      ]),
  );
