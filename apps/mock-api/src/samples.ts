import { npc, township, type CongressFacts } from '@deputy-work/fixtures';
import type { State, Versioned } from './resources.ts';

const firstVersion = <T extends { readonly id: string }>(records: readonly T[]): Versioned<T>[] =>
  records.map((record) => ({ ...record, version: 1 }));

let made: State | undefined;

/** The sample congresses as a state: all records in their first version. Made once; nobody changes it. */
export const samples = (): State => (made ??= make());

function make(): State {
  const congresses = [npc(), township()];
  const all = <N extends keyof CongressFacts>(name: N) =>
    congresses.flatMap((facts): readonly CongressFacts[N][number][] => facts[name]);
  return {
    congresses: firstVersion(all('congresses')),
    sessions: firstVersion(all('sessions')),
    'electoral-units': firstVersion(all('electoral-units')),
    bodies: firstVersion(all('bodies')),
    deputies: firstVersion(all('deputies')),
    activities: firstVersion(all('activities')),
    'committee-meetings': firstVersion(all('committee-meetings')),
    meetings: firstVersion(all('meetings')),
    sittings: firstVersion(all('sittings')),
    sheets: firstVersion(all('sheets')),
    'leave-requests': firstVersion(all('leave-requests')),
    'residence-registers': firstVersion(all('residence-registers')),
    'duty-records': firstVersion(all('duty-records')),
    votes: firstVersion(all('votes')),
    'speech-turns': firstVersion(all('speech-turns')),
    notices: firstVersion(all('notices')),
    'meeting-documents': firstVersion(all('meeting-documents')),
    briefings: firstVersion(all('briefings')),
    invitations: firstVersion(all('invitations')),
    'expressed-views': firstVersion(all('expressed-views')),
  };
}
