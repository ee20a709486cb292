import { noRecords, samples, type State } from '@deputy-work/mock-api/model';
import type { DeputyWorkProvider } from '../../src/data/deputy-work-provider.ts';
import { toHttpError, unreachable } from '../../src/data/problem.ts';
import { sampleBackend } from './sample-backend.ts';

/** What a backend may answer (后台状态): facts, none yet, nothing for now, a failure, or that the reader may not. */
export type PageState = 'full' | 'empty' | 'loading' | 'failed' | 'forbidden';

/** A congress that has just been set up: it knows itself, and nothing has happened. */
const setUp = (): State => ({ ...noRecords, congresses: samples().congresses });

/** A backend that answers every question in the same way. */
const always = (answer: () => Promise<never>): DeputyWorkProvider => ({
  getList: answer,
  getOne: answer,
  getMany: answer,
  getManyReference: answer,
  create: answer,
  update: answer,
  updateMany: answer,
  delete: answer,
  deleteMany: answer,
  sendOff: answer,
  markAttendance: answer,
  decideLeave: answer,
  inviteToSitIn: answer,
  takeStep: answer,
  assignPairs: answer,
  sendBudgetLetters: answer,
  getReport: answer,
  getFindings: answer,
  getOverlays: answer,
});

const noAnswer = () => Promise.reject(unreachable(new Error('ECONNREFUSED 127.0.0.1:3001')));
const notAllowed = () =>
  Promise.reject(toHttpError(403, { type: 'about:blank', title: 'Forbidden', status: 403 }));

/** A backend in each state, made anew for each story. */
export const backends: Readonly<Record<PageState, () => DeputyWorkProvider>> = {
  full: () => sampleBackend(samples()),
  empty: () => sampleBackend(setUp()),
  loading: () => always(() => new Promise(() => undefined)),
  failed: () => always(noAnswer),
  forbidden: () => always(notAllowed),
};
