import type { RequestHandler, Router } from 'express';
import { assertVersion, sendRecord } from '../concurrency.ts';
import { getRecord } from '../get-record.ts';
import { decidedLeave } from '../leave-decisions.ts';
import { entriesMarked } from '../marks.ts';
import { invitationsToSitIn } from '../sitting-in-invitations.ts';
import type { Store } from '../store.ts';
import { onlyAllowed } from './only-allowed.ts';

type OneHandler = RequestHandler<{ id: string }>;

/** The steps of meetings: marking a sheet, deciding on leave, inviting deputies to sit in. */
export function addMeetingRoutes(api: Router, store: Store): void {
  const mark: OneHandler = ({ params, body }, response) => {
    const sheet = getRecord(store, 'sheets', params.id);
    const version = store.mark(sheet, entriesMarked(sheet, body));
    response.json({ id: sheet.id, version });
  };

  const decide: OneHandler = (request, response) => {
    const current = getRecord(store, 'leave-requests', request.params.id);
    assertVersion(request, current);
    const decided = decidedLeave(store.state(), current, request.body);
    sendRecord(response, store.put('leave-requests', decided));
  };

  const invite: OneHandler = ({ params, body }, response) => {
    const { id } = getRecord(store, 'congresses', params.id);
    const invitations = invitationsToSitIn(store.state(), id, body);
    response.status(201).json(store.putAll('invitations', invitations));
  };

  const steps = [
    ['/sheets/:id/marks', mark],
    ['/leave-requests/:id/decision', decide],
    ['/congresses/:id/sitting-in-invitations', invite],
  ] as const;
  for (const [path, step] of steps) api.route(path).post(step).all(onlyAllowed('POST'));
}
