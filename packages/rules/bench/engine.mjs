// The same findings with json-rules-engine: its conditions say when a rule is broken, and the events it raises become findings.
import { Engine } from 'json-rules-engine';
import { asOf } from './parcels.mjs';
import {
  clashesOf,
  clashing,
  failedOf,
  lateOrOpen,
  notPassed,
  onVans,
  tooFewSeals,
  tooHeavy,
} from './hand-loop.mjs';

const parcel = (path, operator, value) => ({ fact: 'parcel', path, operator, value });
const sent = parcel('$.sentOn', 'notEqual', null);
const above = (fact) => ({ fact, operator: 'greaterThan', value: 0 });

const conditions = {
  'parcel.seals': [parcel('$.kind', 'equal', 'insured'), parcel('$.sealIds.length', 'lessThan', 2)],
  'parcel.weight': [parcel('$.weight', 'greaterThan', 30)],
  'parcel.inspections-passed': [above('failed')],
  'parcel.delivered-in-time': [{ fact: 'inTime', operator: 'equal', value: false }],
  'parcel.no-clash': [above('clashes')],
};

const finders = {
  'parcel.seals': tooFewSeals,
  'parcel.weight': tooHeavy,
  'parcel.inspections-passed': (subject) => notPassed(subject, failedOf(subject)),
  'parcel.delivered-in-time': lateOrOpen,
  'parcel.no-clash': (subject, vans) => clashing(subject, clashesOf(subject, vans)),
};

/** The findings of parcels whose day is known, in the order of rules and subjects. */
export const engineFindings = async ({ parcels }) => {
  const vans = onVans(parcels);
  const engine = new Engine();
  engine.addFact('failed', async (_, almanac) => failedOf(await almanac.factValue('parcel')).length);
  engine.addFact('clashes', async (_, almanac) => clashesOf(await almanac.factValue('parcel'), vans).length);
  engine.addFact('inTime', async (_, almanac) => {
    const { deliveredOn, dueOn } = await almanac.factValue('parcel');
    return deliveredOn !== undefined && deliveredOn <= asOf && deliveredOn <= dueOn;
  });
  for (const [id, all] of Object.entries(conditions)) {
    engine.addRule({ conditions: { all: [sent, ...all] }, event: { type: id } });
  }
  const findings = Object.fromEntries(Object.keys(finders).map((id) => [id, []]));
  for (const subject of parcels) {
    const { events } = await engine.run({ parcel: { sentOn: null, ...subject } });
    for (const { type } of events) findings[type].push(finders[type](subject, vans));
  }
  return Object.keys(findings)
    .toSorted()
    .flatMap((id) => findings[id]);
};
