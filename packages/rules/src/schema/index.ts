export { expectedFindingSchema, parseCaseFile } from './case-file.ts';
export { citationSchema, instrumentSchema, placeSchema } from './citation.ts';
export { findingSchema } from './finding.ts';
export { localDateSchema } from './local-date.ts';
export { overlaySchema, overlayValuesSchema } from './overlay.ts';
export { parseOverlays } from './parse-overlays.ts';
export { reportSchema } from './report.ts';
export { durationSchema, fractionSchema, valueSchema } from './value.ts';
