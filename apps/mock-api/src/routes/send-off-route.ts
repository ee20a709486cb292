import type { RequestHandler, Router } from 'express';
import * as z from 'zod';
import { assertVersion, sendRecord } from '../concurrency.ts';
import { getRecord } from '../get-record.ts';
import { parseBody } from '../parse-body.ts';
import { assertMaySendOff } from '../send-off.ts';
import type { Store } from '../store.ts';
import { onlyAllowed } from './only-allowed.ts';

const SendOff = z.strictObject({ on: z.iso.date() });

/** `POST /activities/:id/send-off`: the team leaves, unless a rule stands against it. */
export function addSendOffRoute(api: Router, store: Store): void {
  const sendOff: RequestHandler<{ id: string }> = (request, response) => {
    const current = getRecord(store, 'activities', request.params.id);
    assertVersion(request, current);
    const { on } = parseBody(
      SendOff,
      request.body,
      'Name the day on which the team leaves: { "on": "2022-06-22" }.',
    );
    assertMaySendOff(store.state(), current, on);
    sendRecord(response, store.put('activities', { ...current, departedOn: on }));
  };

  api.route('/activities/:id/send-off').post(sendOff).all(onlyAllowed('POST'));
}
