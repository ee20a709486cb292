import type { RequestHandler, Router } from 'express';
import { lettersSent } from '../budget-letters.ts';
import { assertVersion, sendRecord } from '../concurrency.ts';
import { assignmentsChanged } from '../contact-pairs.ts';
import { getRecord } from '../get-record.ts';
import { loopResources, withStep, type LoopResource } from '../loop-steps.ts';
import type { Store } from '../store.ts';
import { onlyAllowed } from './only-allowed.ts';

type OneHandler = RequestHandler<{ id: string }>;

/** The steps of liaison: those of the loop, changing who keeps contact with whom, sending the letters of a budget round. */
export function addLiaisonRoutes(api: Router, store: Store): void {
  const takeStep =
    (name: LoopResource): OneHandler =>
    (request, response) => {
      const current = getRecord(store, name, request.params.id);
      assertVersion(request, current);
      sendRecord(response, store.put(name, withStep(store.state(), name, current, request.body)));
    };

  const changePairs: OneHandler = ({ params, body }, response) => {
    const { id } = getRecord(store, 'congresses', params.id);
    response.json(store.putAll('contact-assignments', assignmentsChanged(store.state(), id, body)));
  };

  const sendLetters: OneHandler = ({ params, body }, response) => {
    const round = getRecord(store, 'budget-rounds', params.id);
    response.json(store.putAll('budget-letters', lettersSent(store.state(), round, body)));
  };

  const steps = [
    ...loopResources.map((name) => [`/${name}/:id/steps`, takeStep(name)] as const),
    ['/congresses/:id/contact-pairs', changePairs],
    ['/budget-rounds/:id/letters', sendLetters],
  ] as const;
  for (const [path, step] of steps) api.route(path).post(step).all(onlyAllowed('POST'));
}
