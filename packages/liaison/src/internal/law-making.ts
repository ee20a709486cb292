import type { InvolvementKind } from '../schema/index.ts';

/** The stages of law-making that the plan names. */
export const lawMakingStages: readonly InvolvementKind[] = [
  'law-initiation',
  'law-drafting',
  'law-deliberation',
  'law-evaluation',
];
