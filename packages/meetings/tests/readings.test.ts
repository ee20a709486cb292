import { readingsAreWhole } from '@deputy-work/config/contract';
import { meetingsReadings } from '../src/readings.ts';
import { meetings } from './topic.ts';

readingsAreWhole(meetings, meetingsReadings);
