import { demoOverlays } from '@deputy-work/fixtures';
import { inspectionFactsOf, inspectionRules } from '@deputy-work/inspection';
import { liaisonRules } from '@deputy-work/liaison';
import { meetingsRules } from '@deputy-work/meetings';
import { outline } from '@deputy-work/plan-2022';
import {
  emptyReport,
  evaluate,
  layerOverlays,
  mergeReports,
  type EvaluateOptions,
  type Report,
} from '@deputy-work/rules';
import { factsOf } from './facts-of.ts';
import type { ResourceName, State } from './resources.ts';

/** What the rules that ask about a collection find in one congress, with the values of its place. */
export function judge(
  state: State,
  congressId: string,
  collection: ResourceName,
  asked: Omit<EvaluateOptions, 'overlay'>,
): Report {
  const facts = factsOf(state, congressId);
  const jurisdiction = facts.congresses[0]?.jurisdiction;
  const overlay = jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, demoOverlays);
  const options = { ...asked, overlay };
  const isWanted = ({ subjects }: { readonly subjects: string }) => subjects === collection;
  return [
    evaluate(inspectionRules.filter(isWanted), inspectionFactsOf(facts, outline.year), options),
    evaluate(meetingsRules.filter(isWanted), facts, options),
    evaluate(liaisonRules.filter(isWanted), facts, options),
  ].reduce<Report>(mergeReports, emptyReport);
}
