import { parametersAreDated } from '@deputy-work/config/contract';
import { liaison } from './topic.ts';

parametersAreDated(liaison);
