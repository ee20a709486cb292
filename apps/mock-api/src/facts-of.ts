import type { CongressFacts } from '@deputy-work/fixtures';
import type { State } from './resources.ts';

/** The records of one congress. Those that name none belong to the congress of the meeting, the sitting or the deputy that they name. */
export function factsOf(state: State, congressId: string): CongressFacts {
  const ofState = kept.get(state) ?? new Map<string, CongressFacts>();
  kept.set(state, ofState);
  const facts = ofState.get(congressId) ?? select(state, congressId);
  ofState.set(congressId, facts);
  return facts;
}

/** A state is replaced when it changes, so what was selected from it stays true. */
const kept = new WeakMap<State, Map<string, CongressFacts>>();

function select(state: State, congressId: string): CongressFacts {
  const ofCongress = (record: { readonly congressId: string }) => record.congressId === congressId;
  const deputies = state.deputies.filter(ofCongress);
  const meetings = state.meetings.filter(ofCongress);
  const ofMeeting = isAmong(meetings);
  const sittings = state.sittings.filter(({ meetingId }) => ofMeeting(meetingId));
  const ofSitting = isAmong(sittings);
  const ofDeputy = isAmong(deputies);
  return {
    congresses: state.congresses.filter(({ id }) => id === congressId),
    sessions: state.sessions.filter(ofCongress),
    'electoral-units': state['electoral-units'].filter(ofCongress),
    bodies: state.bodies.filter(ofCongress),
    deputies,
    activities: state.activities.filter(ofCongress),
    'committee-meetings': state['committee-meetings'].filter(ofCongress),
    meetings,
    sittings,
    sheets: state.sheets.filter(({ sittingId }) => ofSitting(sittingId)),
    'leave-requests': state['leave-requests'].filter(ofCongress),
    'residence-registers': state['residence-registers'].filter(ofCongress),
    'duty-records': state['duty-records'].filter(({ deputyId }) => ofDeputy(deputyId)),
    votes: state.votes.filter(ofCongress),
    'speech-turns': state['speech-turns'].filter(({ meetingId }) => ofMeeting(meetingId)),
    notices: state.notices.filter(ofCongress),
    'meeting-documents': state['meeting-documents'].filter(ofCongress),
    briefings: state.briefings.filter(ofCongress),
    invitations: state.invitations.filter(ofCongress),
    'expressed-views': state['expressed-views'].filter(ofCongress),
  };
}

function isAmong(records: readonly { readonly id: string }[]) {
  const ids = new Set(records.map(({ id }) => id));
  return (id: string) => ids.has(id);
}
