// The same findings by hand: what one would write for these five rules and no others, every number in its place.
import { daysBetween } from '@deputy-work/rules';
import { asOf, basis } from './parcels.mjs';

const [from, to] = ['2022-01-01', '2022-12-31'];
const used = (parameterId, value, unit) => [{ parameterId, value, unit, from, to, basis }];
const seals = used('minimum-seals', 2, 'seal');
const weight = used('maximum-weight', 30, 'kilogram');
const time = used('delivery-time', { amount: 5, unit: 'working-day' }, 'duration');
const noValues = [];

const tallyOfNone = () => ({ satisfied: 0, violated: 0, pending: 0, 'not-applicable': 0, undetermined: 0 });

const finding = (ruleId, { id, sentOn }, outcome, values, measure, remedy, more) => ({
  ruleId,
  subject: { collection: 'parcels', id },
  outcome,
  asOf,
  governedOn: sentOn,
  force: 'plan',
  basis,
  values,
  measure,
  remedy,
  ...more,
});
const undated = (ruleId, { id }) => ({
  ruleId,
  subject: { collection: 'parcels', id },
  outcome: 'undetermined',
  asOf,
  basis,
  values: noValues,
  unknown: { code: 'missing-fact', path: 'sentOn' },
});

export const tooFewSeals = (parcel) => {
  const measured = parcel.sealIds.length;
  const shortfall = 2 - measured;
  return finding(
    'parcel.seals',
    parcel,
    'violated',
    seals,
    { comparison: 'atLeast', measured, required: 2, shortfall, unit: 'seal', parameterId: 'minimum-seals' },
    { code: 'add', amount: shortfall, unit: 'seal' },
  );
};

export const tooHeavy = (parcel) => {
  const measured = parcel.weight;
  const shortfall = measured - 30;
  return finding(
    'parcel.weight',
    parcel,
    'violated',
    weight,
    {
      comparison: 'atMost',
      measured,
      required: 30,
      shortfall,
      unit: 'kilogram',
      parameterId: 'maximum-weight',
    },
    { code: 'remove', amount: shortfall, unit: 'kilogram' },
  );
};

export const notPassed = (parcel, failed) => {
  const required = parcel.inspections.length;
  return finding(
    'parcel.inspections-passed',
    parcel,
    'violated',
    noValues,
    {
      comparison: 'every',
      measured: required - failed.length,
      required,
      shortfall: failed.length,
      unit: 'inspection',
    },
    { code: 'settle', items: failed },
    { evidence: failed },
  );
};

export const lateOrOpen = (parcel) => {
  const { dueOn: due } = parcel;
  const done =
    parcel.deliveredOn !== undefined && parcel.deliveredOn <= asOf ? parcel.deliveredOn : undefined;
  const latest = done ?? asOf;
  const shortfall = latest > due ? daysBetween(due, latest) : 0;
  return finding(
    'parcel.delivered-in-time',
    parcel,
    shortfall > 0 ? 'violated' : 'pending',
    time,
    {
      comparison: 'within',
      measured: done ?? 'not-done',
      required: due,
      shortfall,
      unit: 'duration',
      parameterId: 'delivery-time',
    },
    shortfall > 0 ? { code: 'too-late' } : { code: 'act', by: due },
    { due },
  );
};

export const clashing = (parcel, others) =>
  finding(
    'parcel.no-clash',
    parcel,
    'violated',
    noValues,
    { comparison: 'none', measured: others.length, required: 0, shortfall: others.length, unit: 'parcel' },
    { code: 'settle', items: others },
    { evidence: others },
  );

export const onVans = (parcels) => {
  const vans = new Map();
  for (const parcel of parcels) {
    const key = `${parcel.vanId} ${parcel.sentOn}`;
    const van = vans.get(key);
    if (van) van.push(parcel);
    else vans.set(key, [parcel]);
  }
  return vans;
};

export const failedOf = ({ inspections }) => inspections.filter(({ passed }) => !passed).map(({ id }) => id);
export const clashesOf = ({ id, bay, vanId, sentOn }, vans) =>
  (vans.get(`${vanId} ${sentOn}`) ?? [])
    .filter((other) => other.bay === bay && other.id !== id)
    .map((other) => other.id);

const ids = [
  'parcel.delivered-in-time',
  'parcel.inspections-passed',
  'parcel.no-clash',
  'parcel.seals',
  'parcel.weight',
];

/** Tallies and findings, in the order of rules and subjects; without a lookup for the four rules that need none. */
export const handLoop = ({ parcels }, withLookup = true) => {
  const asked = ids.filter((id) => withLookup || id !== 'parcel.no-clash');
  const tallies = Object.fromEntries(asked.map((id) => [id, tallyOfNone()]));
  const findings = Object.fromEntries(asked.map((id) => [id, []]));
  const [inTime, passed, noClash, sealed, light] = ids.map((id) => tallies[id]);
  const [ofTime, ofPassed, ofClash, ofSeals, ofWeight] = ids.map((id) => findings[id]);
  const vans = withLookup ? onVans(parcels) : undefined;

  for (const parcel of parcels) {
    const isInsured = parcel.kind === 'insured';
    if (!isInsured) sealed['not-applicable']++;
    if (parcel.sentOn === undefined) {
      for (const id of asked) {
        if (id === 'parcel.seals' && !isInsured) continue;
        tallies[id].undetermined++;
        findings[id].push(undated(id, parcel));
      }
      continue;
    }
    if (parcel.sentOn < from || parcel.sentOn > to) throw new Error('The facts are all of 2022.');

    if (isInsured) {
      if (parcel.sealIds.length >= 2) sealed.satisfied++;
      else {
        sealed.violated++;
        ofSeals.push(tooFewSeals(parcel));
      }
    }

    if (parcel.weight <= 30) light.satisfied++;
    else {
      light.violated++;
      ofWeight.push(tooHeavy(parcel));
    }

    const failed = failedOf(parcel);
    if (failed.length === 0) passed.satisfied++;
    else {
      passed.violated++;
      ofPassed.push(notPassed(parcel, failed));
    }

    if (
      parcel.deliveredOn !== undefined &&
      parcel.deliveredOn <= asOf &&
      parcel.deliveredOn <= parcel.dueOn
    ) {
      inTime.satisfied++;
    } else {
      const late = lateOrOpen(parcel);
      inTime[late.outcome]++;
      ofTime.push(late);
    }

    if (vans === undefined) continue;
    const others = clashesOf(parcel, vans);
    if (others.length === 0) noClash.satisfied++;
    else {
      noClash.violated++;
      ofClash.push(clashing(parcel, others));
    }
  }
  return { tallies, findings: Object.values(findings).flat() };
};
