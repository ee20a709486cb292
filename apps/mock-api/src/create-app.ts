import querystring from 'node:querystring';
import express, { type Express, type RequestHandler } from 'express';
import { Problem, sendProblem } from './problem.ts';
import { reporterOf } from './reporter.ts';
import { resourceNames } from './resources.ts';
import { addFindingRoutes } from './routes/finding-routes.ts';
import { addLiaisonRoutes } from './routes/liaison-routes.ts';
import { addMeetingRoutes } from './routes/meeting-routes.ts';
import { onlyAllowed } from './routes/only-allowed.ts';
import { addResourceRoutes } from './routes/resource-routes.ts';
import { addSendOffRoute } from './routes/send-off-route.ts';
import { openStore } from './store.ts';

/** How to start. */
export interface AppOptions {
  /** Where the state is kept. Without one it is in memory only, and begins with the samples. */
  readonly dataFile?: string | undefined;
  /** Starts the thread of reports at once, not with the first report: for whoever serves people. */
  readonly isWarm?: boolean;
}

/** The mock API as an Express app, for `listen`. Throws `StateFileError` when the file is there but is no state. */
export function createApp({ dataFile, isWarm = false }: AppOptions = {}): Express {
  const store = openStore(dataFile);
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', parseQuery);
  app.use('/api', onlyJson, express.json({ limit: '1mb' }));

  const api = express.Router();
  for (const name of resourceNames) addResourceRoutes(api, name, store);
  addSendOffRoute(api, store);
  addMeetingRoutes(api, store);
  addLiaisonRoutes(api, store);
  addFindingRoutes(api, store, reporterOf(store, isWarm));
  api.route('/reset').post(reset(store.reset)).all(onlyAllowed('POST'));

  app.use('/api', api);
  app
    .route('/healthz')
    .get((_, response) => void response.json({ status: 'ok' }))
    .all(onlyAllowed('GET'));
  app.use(unknownRoute, sendProblem);
  return app;
}

/** Flat, as the dialect is, and without a limit to the number of ids that a list may name. */
const parseQuery = (query: string) => querystring.parse(query, '&', '=', { maxKeys: 0 });

const onlyJson: RequestHandler = (request, _response, next) => {
  const isEmpty = request.get('Content-Length') === '0';
  // null: there is no body at all.
  if (!isEmpty && request.is('json') === false) {
    throw new Problem('not-json', 'Send the body as JSON, with Content-Type: application/json.');
  }
  next();
};

const reset =
  (toSamples: () => void): RequestHandler =>
  (_request, response) => {
    toSamples();
    response.status(204).end();
  };

const unknownRoute: RequestHandler = ({ method, path }) => {
  const known = [
    '/healthz',
    ...[...resourceNames, 'reports', 'overlays', 'meta', 'reset'].map((name) => `/api/${name}`),
  ];
  throw new Problem('no-such-route', `Nothing answers ${method} ${path}. There are ${known.join(', ')}.`);
};
