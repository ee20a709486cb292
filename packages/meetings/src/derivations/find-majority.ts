import {
  valueOn,
  type Comparison,
  type Finding,
  type LocalDate,
  type Overlay,
  type Parameter,
  type ValueInForce,
} from '@deputy-work/rules';
import type { Share } from '../internal/share.ts';
import { amendmentMajority } from '../parameters/amendment-majority.ts';
import { delegationMajority } from '../parameters/delegation-majority.ts';
import { localCommitteeMajority } from '../parameters/local-committee-majority.ts';
import { localMajority } from '../parameters/local-majority.ts';
import { npcBillMajority } from '../parameters/npc-bill-majority.ts';
import { npcElectionMajority } from '../parameters/npc-election-majority.ts';
import { npcscMajority } from '../parameters/npcsc-majority.ts';
import { presidiumMajority } from '../parameters/presidium-majority.ts';

const moreThan = [
  delegationMajority,
  localCommitteeMajority,
  localMajority,
  npcBillMajority,
  npcElectionMajority,
  npcscMajority,
  presidiumMajority,
];
const atLeast = [amendmentMajority];

/** The majority (多数) that the rule of a finding about a vote applied, as it was in force on the day of the vote; undefined where none was. */
export function findMajority(
  { values }: Pick<Finding, 'values'>,
  day: LocalDate,
  overlay?: Overlay,
): Share | undefined {
  const ids = values.map(({ parameterId }) => parameterId);
  return inForce(moreThan, ids, day, overlay) ?? inForce(atLeast, ids, day, overlay);
}

function inForce<C extends Comparison>(
  parameters: readonly Parameter<string, C>[],
  ids: readonly string[],
  day: LocalDate,
  overlay: Overlay | undefined,
): ValueInForce<C> | undefined {
  const parameter = parameters.find(({ id }) => ids.includes(id));
  const value = parameter && valueOn(parameter, day, overlay);
  return value?.known ? value : undefined;
}
