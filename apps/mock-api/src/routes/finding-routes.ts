import { demoAsOf, demoOverlays } from '@deputy-work/fixtures';
import type { RequestHandler, Router } from 'express';
import { getRecord } from '../get-record.ts';
import { askedResources, findingsOn, reportOn } from '../reports.ts';
import { resourceNames, type ResourceName } from '../resources.ts';
import type { Store } from '../store.ts';
import { assertKnown, readAsOf, readCongressId, readInclude, readSubjects } from './finding-query.ts';
import { onlyAllowed } from './only-allowed.ts';

/** Reports, findings about one record, and what they are made with. */
export function addFindingRoutes(api: Router, store: Store): void {
  const report: RequestHandler = ({ query }, response) => {
    assertKnown(query, 'asOf', 'congressId', 'subjects', 'include');
    const congressId = readCongressId(query);
    if (congressId !== undefined) getRecord(store, 'congresses', congressId);
    const asked = {
      asOf: readAsOf(query),
      congressId,
      subjects: readSubjects(query),
      include: readInclude(query),
    };
    response.json(reportOn(store.state(), asked));
  };

  const findings =
    (collection: ResourceName): RequestHandler<{ id: string }> =>
    ({ params, query }, response) => {
      assertKnown(query, 'asOf');
      const { id } = getRecord(store, collection, params.id);
      response.json(findingsOn(store.state(), { collection, id }, readAsOf(query)));
    };

  api.route('/reports').get(report).all(onlyAllowed('GET'));
  for (const name of askedResources)
    api.route(`/${name}/:id/findings`).get(findings(name)).all(onlyAllowed('GET'));
  api
    .route('/overlays')
    .get((_, response) => void response.json(demoOverlays))
    .all(onlyAllowed('GET'));
  api
    .route('/meta')
    .get((_, response) => void response.json({ demoAsOf, resources: resourceNames }))
    .all(onlyAllowed('GET'));
}
