import type { RequestHandler, Router } from 'express';
import * as z from 'zod';
import { assertVersion, sendRecord } from '../concurrency.ts';
import { getRecord } from '../get-record.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store.ts';
import { assertMaySendOff } from '../transitions.ts';
import { onlyAllowed } from './only-allowed.ts';

const SendOff = z.strictObject({ on: z.iso.date() });

/** `POST /activities/:id/send-off`: the team leaves, unless a rule stands against it. */
export function addSendOffRoute(api: Router, store: Store): void {
  const sendOff: RequestHandler<{ id: string }> = (request, response) => {
    const current = getRecord(store, 'activities', request.params.id);
    assertVersion(request, current);
    const { data, error } = SendOff.safeParse(request.body);
    if (error) {
      const errors = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
      throw new Problem('invalid-record', 'Name the day on which the team leaves: { "on": "2022-06-22" }.', {
        errors,
      });
    }
    assertMaySendOff(store.state(), current, data.on);
    sendRecord(response, store.put('activities', { ...current, departedOn: data.on }));
  };

  api.route('/activities/:id/send-off').post(sendOff).all(onlyAllowed('POST'));
}
