import { timeZonesDoNotMatter } from '@deputy-work/config/contract';
import { inspection } from './topic.ts';

timeZonesDoNotMatter(inspection, async () => (await import('../src/index.ts')).inspectionRules);
