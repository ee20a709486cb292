import { parametersAreDated } from '@deputy-work/config/contract';
import { meetings } from './topic.ts';

parametersAreDated(meetings);
