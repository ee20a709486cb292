import { readCases, readOverlays, type Topic } from '@deputy-work/config/contract';
import * as z from 'zod';
import { liaisonParameters, liaisonRules } from '../src/index.ts';
import { LiaisonFacts } from '../src/schema/index.ts';

const noFacts = Object.fromEntries(Object.keys(LiaisonFacts.shape).map((collection) => [collection, []]));

/** The facts of a case: a collection that it leaves out is empty. */
export const CaseFacts = z.preprocess(
  (facts) => (typeof facts === 'object' ? { ...noFacts, ...facts } : facts),
  LiaisonFacts,
);

/** Contact with deputies, with the legal cases and the places that prove its rules. */
export const liaison: Topic<(typeof liaisonRules)[number]> = {
  name: 'liaison',
  rules: liaisonRules,
  parameters: liaisonParameters,
  files: readCases(new URL('./cases/', import.meta.url), CaseFacts),
  overlays: readOverlays(new URL('./overlays.yaml', import.meta.url), liaisonParameters),
};
