import { timeZonesDoNotMatter } from '@deputy-work/config/contract';
import { liaison } from './topic.ts';

timeZonesDoNotMatter(liaison, async () => (await import('../src/index.ts')).liaisonRules);
