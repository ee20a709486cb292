import { readingsAreWhole } from '@deputy-work/config/contract';
import { inspectionReadings } from '../src/readings.ts';
import { inspection } from './topic.ts';

readingsAreWhole(inspection, inspectionReadings);
