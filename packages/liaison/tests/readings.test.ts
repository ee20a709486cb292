import { readingsAreWhole } from '@deputy-work/config/contract';
import { liaisonReadings } from '../src/readings.ts';
import { liaison } from './topic.ts';

readingsAreWhole(liaison, liaisonReadings);
