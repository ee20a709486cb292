import { demoAsOf, demoOverlays, npc, township } from '@deputy-work/fixtures';
import { inspectionFactsOf, inspectionRules } from '@deputy-work/inspection';
import {
  evaluate,
  layerOverlays,
  outcomes,
  type Finding,
  type Outcome,
  type Report,
} from '@deputy-work/rules';

const national = npc();
const local = township();
const asked = { asOf: demoAsOf, include: outcomes };

/** What the rules of inspections find about the sample congress of the nation. */
export const nationalReport: Report = evaluate(inspectionRules, inspectionFactsOf(national, 2022), asked);

/** What they find about the sample township, which lies in Zhejiang and is bound by the time that Zhejiang sets. */
export const localReport: Report = evaluate(inspectionRules, inspectionFactsOf(local, 2022), {
  ...asked,
  overlay: layerOverlays('33', demoOverlays),
});

/** The first finding of a rule with an outcome. */
export function sampleFinding(
  ruleId: string,
  outcome: Outcome,
  { findings }: Report = nationalReport,
): Finding {
  const found = findings.find((finding) => finding.ruleId === ruleId && finding.outcome === outcome);
  if (!found) {
    throw new Error(
      `The sample facts have no ${outcome} finding of ${ruleId} any more, so a story has nothing to show. Choose another.`,
    );
  }
  return found;
}

/** One deputy invited where two are asked for, in time to invite one more. */
export const oneInvited = sampleFinding('inspection.enforcement.invites-deputies', 'pending');

const names = new Map([
  ...[...national.activities, ...local.activities].map(({ id, title }) => [id, title] as const),
  ...national.deputies.map(({ id, name }) => [id, name['zh-CN']] as const),
]);

/** What the activities and deputies of the samples are called. */
export const nameOf = (id: string): string => names.get(id) ?? id;
