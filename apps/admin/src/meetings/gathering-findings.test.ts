import { cite } from '@deputy-work/plan-2022';
import type { Finding } from '@deputy-work/rules';
import { describe, expect, it } from 'vitest';
import type { Gathering } from '../data/gatherings.ts';
import { findingsAbout, gatheringStandings } from './gathering-findings.ts';

const finding = (collection: string, id: string, outcome: Finding['outcome']): Finding => ({
  ruleId: 'session.notice',
  subject: { collection, id },
  outcome,
  asOf: '2022-06-20',
  basis: [cite(11)],
  values: [],
});

const session: Gathering = { collection: 'sessions', id: 's5' };
const gatherings = new Map([
  ['s5', session],
  ['vote', session],
  ['am', session],
  ['c35', { collection: 'committee-meetings', id: 'c35' } as const],
]);
const findings = [
  finding('sessions', 's5', 'undetermined'),
  finding('votes', 'vote', 'violated'),
  finding('sittings', 'am', 'violated'),
  finding('committee-meetings', 'c35', 'pending'),
  finding('deputies', 'd1', 'violated'),
];

describe('findings about a session', () => {
  it('are those about it and what belongs to it, the worst first', () => {
    expect(findingsAbout(session, findings, gatherings).map(({ subject }) => subject.id)).toEqual([
      'vote',
      'am',
      's5',
    ]);
  });

  it('make it stand where the worst of them does', () => {
    expect([...gatheringStandings(findings, gatherings)]).toEqual([
      ['s5', { outcome: 'violated', count: 2 }],
      ['c35', { outcome: 'pending', count: 1 }],
    ]);
  });
});
