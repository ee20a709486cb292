import { casesHold } from '@deputy-work/config/contract';
import { liaison } from './topic.ts';

casesHold(liaison);
