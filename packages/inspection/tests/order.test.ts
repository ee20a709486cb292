import { orderDoesNotMatter } from '@deputy-work/config/contract';
import { inspection } from './topic.ts';

orderDoesNotMatter(inspection);
