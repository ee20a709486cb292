import { daysLeft } from '@deputy-work/calendar';
import type { Finding, Force, LocalDate } from '@deputy-work/rules';

/** How far ahead the dashboard looks. A habit of this screen, not a number of the law. */
export const horizonInDays = 30;

/** The findings that can't be told because the same fact is missing. */
export interface MissingFact {
  /** The path of the fact; the packages' locales hold its name. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** What needs somebody on the day of asking. */
export interface Todo {
  /** Not kept, but something would still mend it; the most urgent first. */
  readonly mendable: readonly Finding[];
  /** Not kept, and nothing mends it any more. */
  readonly tooLate: readonly Finding[];
  /** Due within the horizon, the earliest first. */
  readonly dueSoon: readonly Finding[];
  /** Still open, and due later or on no known day. */
  readonly dueLater: readonly Finding[];
  /** What can't be told for lack of a fact; the fact that most findings wait for first. */
  readonly missingFacts: readonly MissingFact[];
  /** What can't be told for another reason: no value, no basis, a word left to people. */
  readonly undecidable: readonly Finding[];
}

/** Sorts the findings of a report into what needs somebody, and how soon. */
export function planTodo(findings: readonly Finding[], asOf: LocalDate): Todo {
  const violated = findings.filter(({ outcome }) => outcome === 'violated');
  const pending = findings.filter(({ outcome }) => outcome === 'pending');
  const undetermined = findings.filter(({ outcome }) => outcome === 'undetermined');
  const isSoon = ({ due }: Finding) => due !== undefined && daysLeft(due, asOf) <= horizonInDays;
  return {
    mendable: violated.filter(isMendable).toSorted(byUrgency),
    tooLate: violated.filter((finding) => !isMendable(finding)),
    dueSoon: pending.filter(isSoon).toSorted(byDue),
    dueLater: pending.filter((finding) => !isSoon(finding)),
    missingFacts: groupByMissingFact(undetermined),
    undecidable: undetermined.filter(({ unknown }) => unknown?.code !== 'missing-fact'),
  };
}

const isMendable = ({ remedy }: Finding) => remedy !== undefined && remedy.code !== 'too-late';

/** What a statute demands outweighs what a place or a plan does. */
const weight: Readonly<Record<Force, number>> = { statute: 0, local: 1, plan: 2, aim: 3 };

/** The heavier duty first; of equal ones the one that has been broken for longest. */
function byUrgency(a: Finding, b: Finding): number {
  const since = ({ due, governedOn = '' }: Finding) => due ?? governedOn;
  return weight[a.force ?? 'aim'] - weight[b.force ?? 'aim'] || (since(a) < since(b) ? -1 : 1);
}

const byDue = ({ due: a = '' }: Finding, { due: b = '' }: Finding) => (a < b ? -1 : 1);

function groupByMissingFact(findings: readonly Finding[]): readonly MissingFact[] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.unknown?.code !== 'missing-fact') continue;
    const { path } = finding.unknown;
    byPath.set(path, [...(byPath.get(path) ?? []), finding]);
  }
  return [...byPath]
    .map(([path, group]) => ({ path, findings: group }))
    .toSorted((a, b) => b.findings.length - a.findings.length);
}

/** The subjects of some findings, each once, with how many findings it has. */
export function subjectsOf(
  findings: readonly Finding[],
): readonly { readonly subject: Finding['subject']; readonly count: number }[] {
  const byId = new Map<string, { subject: Finding['subject']; count: number }>();
  for (const { subject } of findings) {
    const known = byId.get(`${subject.collection} ${subject.id}`);
    byId.set(`${subject.collection} ${subject.id}`, { subject, count: (known?.count ?? 0) + 1 });
  }
  return [...byId.values()];
}
