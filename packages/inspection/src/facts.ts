import { collection } from '@deputy-work/rules';
import type { ActivityFact, PreSessionDuty } from './schema/index.ts';

/** Activities (视察、专题调研、执法检查), each with the level of its congress. */
export const activities = collection('activities').of<ActivityFact>();

/** Electoral units (选举单位), each with the session before which it owes an inspection. */
export const electoralUnits = collection('electoral-units').of<PreSessionDuty>();
