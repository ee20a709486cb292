import { demoAsOf, demoOverlays } from '@deputy-work/fixtures';
import type { NextFunction, RequestHandler, Response, Router } from 'express';
import { getRecord } from '../get-record.ts';
import type { Question } from '../report-messages.ts';
import type { Reporter } from '../reporter.ts';
import { askedResources } from '../reports.ts';
import { resourceNames, type ResourceName } from '../resources.ts';
import type { Store } from '../store.ts';
import { assertKnown, readAsOf, readCongressId, readInclude, readSubjects } from './finding-query.ts';
import { onlyAllowed } from './only-allowed.ts';

/** Reports, findings about one record, and what they are made with. */
export function addFindingRoutes(api: Router, store: Store, report: Reporter): void {
  const answer = (question: Question, response: Response, next: NextFunction) => {
    report(question).then((text) => response.type('json').send(text), next);
  };

  const reports: RequestHandler = ({ query }, response, next) => {
    assertKnown(query, 'asOf', 'congressId', 'subjects', 'include');
    const congressId = readCongressId(query);
    if (congressId !== undefined) getRecord(store, 'congresses', congressId);
    const asked = {
      asOf: readAsOf(query),
      congressId,
      subjects: readSubjects(query),
      include: readInclude(query),
    };
    answer({ kind: 'report', query: asked }, response, next);
  };

  const findings =
    (collection: ResourceName): RequestHandler<{ id: string }> =>
    ({ params, query }, response, next) => {
      assertKnown(query, 'asOf');
      const { id } = getRecord(store, collection, params.id);
      answer({ kind: 'findings', subject: { collection, id }, asOf: readAsOf(query) }, response, next);
    };

  api.route('/reports').get(reports).all(onlyAllowed('GET'));
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
