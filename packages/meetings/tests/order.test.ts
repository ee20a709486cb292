import { orderDoesNotMatter } from '@deputy-work/config/contract';
import { meetings } from './topic.ts';

orderDoesNotMatter(meetings);
