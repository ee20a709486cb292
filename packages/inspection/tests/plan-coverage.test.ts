import { planIsCovered } from '@deputy-work/config/contract';
import { inspection } from './topic.ts';

planIsCovered(inspection, ['inspection.results.fed-back', 'inspection.enforcement-report.contains-parts']);
