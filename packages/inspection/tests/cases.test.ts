import { casesHold } from '@deputy-work/config/contract';
import { inspection } from './topic.ts';

casesHold(inspection);
