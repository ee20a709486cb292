import { citationsAreExact } from '@deputy-work/config/contract';
import * as root from '../src/index.ts';
import { liaison } from './topic.ts';

citationsAreExact(liaison, root.liaisonTerms, [
  root.contactManners,
  root.coordinateSystems,
  root.involvementKinds,
  root.ledgerStates,
  root.publicContactKinds,
  root.stationKinds,
  root.weekdays,
]);
