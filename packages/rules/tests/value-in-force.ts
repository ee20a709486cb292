import {
  article,
  defineParameter,
  valueOn,
  type Comparison,
  type ValueInForce,
  type ValueOf,
} from '../src/index.ts';
import { law2020 } from './sample.ts';

/** A value as a rule's check gets it, for a parameter called `limit` that counts drills. */
export function valueInForce<C extends Comparison>(comparison: C, value: ValueOf[C]): ValueInForce<C> {
  const from = '2022-01-01';
  const parameter = defineParameter({
    id: 'limit',
    unit: 'drill',
    comparison,
    variation: 'no',
    values: [{ from, value, basis: [article(law2020, 1)] }],
  });
  const found = valueOn(parameter, from);
  if (!found.known) throw new Error('The value is in force from that day.');
  return found;
}
