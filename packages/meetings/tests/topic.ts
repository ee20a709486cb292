import { readCases, readOverlays, type Topic } from '@deputy-work/config/contract';
import * as z from 'zod';
import { meetingsParameters, meetingsRules } from '../src/index.ts';
import { MeetingsFacts } from '../src/schema/index.ts';

const noFacts = Object.fromEntries(Object.keys(MeetingsFacts.shape).map((collection) => [collection, []]));

/** The facts of a case: a collection that it leaves out is empty. */
export const CaseFacts = z.preprocess(
  (facts) => (typeof facts === 'object' ? { ...noFacts, ...facts } : facts),
  MeetingsFacts,
);

/** Meetings, with the legal cases and the places that prove their rules. */
export const meetings: Topic<(typeof meetingsRules)[number]> = {
  name: 'meetings',
  rules: meetingsRules,
  parameters: meetingsParameters,
  files: readCases(new URL('./cases/', import.meta.url), CaseFacts),
  overlays: readOverlays(new URL('./overlays.yaml', import.meta.url), meetingsParameters),
};
