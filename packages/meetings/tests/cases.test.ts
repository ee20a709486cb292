import { casesHold } from '@deputy-work/config/contract';
import { meetings } from './topic.ts';

casesHold(meetings);
