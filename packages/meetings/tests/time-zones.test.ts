import { timeZonesDoNotMatter } from '@deputy-work/config/contract';
import { meetings } from './topic.ts';

timeZonesDoNotMatter(meetings, async () => (await import('../src/index.ts')).meetingsRules);
