import { randomUUID } from 'node:crypto';
import type { RequestHandler, Router } from 'express';
import { checkRecord } from '../check-record.ts';
import { assertVersion, sendRecord } from '../concurrency.ts';
import { getRecord } from '../get-record.ts';
import { readListQuery } from '../list-query.ts';
import { listRecords } from '../list-records.ts';
import { Problem } from '../problem.ts';
import { mentionsOf } from '../references.ts';
import type { ResourceName } from '../resources.ts';
import { assertNoStepTaken } from '../steps-only.ts';
import type { Store } from '../store.ts';
import { textOfList } from '../text-of.ts';
import { onlyAllowed } from './only-allowed.ts';

type OneHandler = RequestHandler<{ id: string }>;

/** List, one, create, update, delete: the same dialect for every resource. */
export function addResourceRoutes(api: Router, name: ResourceName, store: Store): void {
  const list: RequestHandler = ({ query }, response) => {
    const { records, total } = listRecords(store.state()[name], readListQuery(name, query));
    response.set('X-Total-Count', String(total)).type('json').send(textOfList(records));
  };

  const create: RequestHandler = (request, response) => {
    const fact = checkRecord(name, request.body, { id: `${name}-${randomUUID()}` }, store.state());
    if (store.find(name, fact.id)) {
      throw new Problem(
        'id-taken',
        `There is a record "${fact.id}" already. Leave the id out to get a new one.`,
      );
    }
    assertNoStepTaken(fact, {});
    const created = store.put(name, fact);
    response.status(201).location(`${request.baseUrl}/${name}/${encodeURIComponent(created.id)}`);
    sendRecord(response, created);
  };

  const one: OneHandler = ({ params }, response) => {
    sendRecord(response, getRecord(store, name, params.id));
  };

  const update: OneHandler = (request, response) => {
    const { id } = request.params;
    const current = getRecord(store, name, id);
    assertVersion(request, current);
    const fact = checkRecord(name, request.body, { id }, store.state());
    if (fact.id !== id) {
      const errors = [{ path: 'id', message: `must be "${id}", as in the address` }];
      throw new Problem('invalid-record', 'A record keeps its id. Nothing was saved.', { errors });
    }
    assertNoStepTaken(fact, current);
    sendRecord(response, store.put(name, fact));
  };

  const remove: OneHandler = (request, response) => {
    const { id } = request.params;
    assertVersion(request, getRecord(store, name, id));
    const mentions = mentionsOf(store.state(), name, id, 5);
    if (mentions.length > 0) {
      const places = mentions.map((mention) => `${mention.in}/${mention.id} (${mention.path})`).join(', ');
      throw new Problem(
        'still-referred-to',
        `Change these first: ${places}${mentions.length < 5 ? '' : ', …'}.`,
      );
    }
    store.remove(name, id);
    response.status(204).end();
  };

  api.route(`/${name}`).get(list).post(create).all(onlyAllowed('GET', 'POST'));
  api
    .route(`/${name}/:id`)
    .get(one)
    .put(update)
    .delete(remove)
    .all(onlyAllowed('GET', 'PUT', 'DELETE'));
}
