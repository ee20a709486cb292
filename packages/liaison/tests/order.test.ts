import { orderDoesNotMatter } from '@deputy-work/config/contract';
import { liaison } from './topic.ts';

orderDoesNotMatter(liaison);
