import type { Finding } from '@deputy-work/rules';
import { standingsOf, worstFirst, type Standing } from '@deputy-work/ui';
import type { Gathering, Gatherings } from '../data/gatherings.ts';

/** The findings about a gathering and what belongs to it, the worst first. */
export function findingsAbout(
  { id }: Gathering,
  findings: readonly Finding[],
  gatherings: Gatherings,
): readonly Finding[] {
  const rank = ({ outcome }: Finding) => worstFirst.indexOf(outcome);
  return findings
    .filter(({ subject }) => gatherings.get(subject.id)?.id === id)
    .toSorted((a, b) => rank(a) - rank(b));
}

/** Where each gathering stands by the findings about it and what belongs to it, by its id. */
export function gatheringStandings(
  findings: readonly Finding[],
  gatherings: Gatherings,
): ReadonlyMap<string, Standing> {
  const moved = findings.flatMap((finding) => {
    const subject = gatherings.get(finding.subject.id);
    return subject ? [{ ...finding, subject }] : [];
  });
  return new Map([...standingsOf(moved, 'sessions'), ...standingsOf(moved, 'committee-meetings')]);
}
