import { readCases, readOverlays, type Topic } from '@deputy-work/config/contract';
import { inspectionParameters, inspectionRules } from '../src/index.ts';
import { InspectionFacts } from '../src/schema/index.ts';

/** Inspections, with the legal cases and the places that prove their rules. */
export const inspection: Topic<(typeof inspectionRules)[number]> = {
  name: 'inspection',
  rules: inspectionRules,
  parameters: inspectionParameters,
  files: readCases(new URL('./cases/', import.meta.url), InspectionFacts),
  overlays: readOverlays(new URL('./overlays.yaml', import.meta.url), inspectionParameters),
};
