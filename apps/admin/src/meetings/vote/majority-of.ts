import {
  amendmentMajority,
  delegationMajority,
  localCommitteeMajority,
  localMajority,
  npcBillMajority,
  npcElectionMajority,
  npcscMajority,
  presidiumMajority,
  type Share,
} from '@deputy-work/meetings';
import {
  valueOn,
  type Comparison,
  type Finding,
  type LocalDate,
  type Overlay,
  type Parameter,
  type ValueInForce,
} from '@deputy-work/rules';

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

/** The majority that the rule of a finding applied, as it was in force on the day of the vote; undefined where none was. */
export function majorityOf(
  { values }: Pick<Finding, 'values'>,
  day: LocalDate,
  overlay: Overlay | undefined,
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
