import type { Finding, Outcome } from '@deputy-work/rules';

/** Where a subject stands: the worst outcome among its findings, and how many findings have it. */
export interface Standing {
  readonly outcome: Outcome;
  readonly count: number;
}

/** Outcomes from the one that needs somebody first to the one that needs nobody. */
export const worstFirst: readonly Outcome[] = [
  'violated',
  'pending',
  'undetermined',
  'satisfied',
  'not-applicable',
];

/** The standing of every subject of a collection that has a finding, by its id. */
export function standingsOf(findings: readonly Finding[], collection: string): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { subject, outcome } of findings) {
    if (subject.collection !== collection) continue;
    standings.set(subject.id, worse(standings.get(subject.id), outcome));
  }
  return standings;
}

function worse(known: Standing | undefined, outcome: Outcome): Standing {
  if (!known || worstFirst.indexOf(outcome) < worstFirst.indexOf(known.outcome)) return { outcome, count: 1 };
  return known.outcome === outcome ? { outcome, count: known.count + 1 } : known;
}
