import { demoAsOf, demoOverlays } from '@deputy-work/fixtures';
import type { RequestHandler, Router } from 'express';
import { getRecord } from '../get-record.ts';
import { findingsOn, reportOn } from '../reports.ts';
import { resourceNames } from '../resources.ts';
import type { Store } from '../store.ts';
import { assertKnown, readAsOf, readCongressId, readInclude } from './finding-query.ts';
import { onlyAllowed } from './only-allowed.ts';

/** Reports, findings about one activity, and what they are made with. */
export function addFindingRoutes(api: Router, store: Store): void {
  const report: RequestHandler = ({ query }, response) => {
    assertKnown(query, 'asOf', 'congressId', 'include');
    const congressId = readCongressId(query);
    if (congressId !== undefined) getRecord(store, 'congresses', congressId);
    response.json(
      reportOn(store.state(), { asOf: readAsOf(query), congressId, include: readInclude(query) }),
    );
  };

  const findings: RequestHandler<{ id: string }> = ({ params, query }, response) => {
    assertKnown(query, 'asOf');
    const activity = getRecord(store, 'activities', params.id);
    response.json(findingsOn(store.state(), activity, readAsOf(query)));
  };

  api.route('/reports').get(report).all(onlyAllowed('GET'));
  api.route('/activities/:id/findings').get(findings).all(onlyAllowed('GET'));
  api
    .route('/overlays')
    .get((_, response) => void response.json(demoOverlays))
    .all(onlyAllowed('GET'));
  api
    .route('/meta')
    .get((_, response) => void response.json({ demoAsOf, resources: resourceNames }))
    .all(onlyAllowed('GET'));
}
