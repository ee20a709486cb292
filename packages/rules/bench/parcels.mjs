// What is measured: parcels of a carrier, and five rules about them. Nothing here is random: the same count makes the same facts.
import {
  atLeast,
  atMost,
  collection,
  defineInstrument,
  defineParameter,
  defineRule,
  every,
  indexBy,
  item,
  missing,
  none,
  within,
} from '@deputy-work/rules';

export const asOf = '2022-10-20';

const year = { from: '2022-01-01', to: '2022-12-31' };
const terms = defineInstrument({
  id: 'terms-of-carriage-2022',
  kind: 'plan',
  title: { 'zh-CN': '2022年运输条款', en: '2022 terms of carriage' },
  inForce: year,
});
export const basis = [item(terms, 1)];

const parameter = (id, unit, comparison, value) =>
  defineParameter({ id, unit, comparison, variation: 'stricter-only', values: [{ ...year, value, basis }] });
const minimumSeals = parameter('minimum-seals', 'seal', 'atLeast', 2);
const maximumWeight = parameter('maximum-weight', 'kilogram', 'atMost', 30);
const deliveryTime = parameter('delivery-time', 'duration', 'within', { amount: 5, unit: 'working-day' });

const parcels = collection('parcels').of();
const byVanAndDay = indexBy(parcels, ({ vanId, sentOn }) => [`${vanId} ${sentOn}`]);

const rule = (definition) =>
  defineRule({
    package: { name: 'bench', version: '1.0.0' },
    basis,
    subjects: parcels,
    governedOn: ({ sentOn }) => sentOn ?? missing('sentOn'),
    ...definition,
  });

export const rules = [
  rule({
    id: 'parcel.seals',
    parameters: { minimum: minimumSeals },
    appliesTo: ({ kind }) => kind === 'insured',
    check: ({ sealIds }, { minimum }) => atLeast(sealIds.length, minimum),
  }),
  rule({
    id: 'parcel.weight',
    parameters: { maximum: maximumWeight },
    check: ({ weight }, { maximum }) => atMost(weight, maximum),
  }),
  rule({
    id: 'parcel.inspections-passed',
    check: ({ inspections }) => {
      const failed = inspections.filter(({ passed }) => !passed).map(({ id }) => id);
      return every(inspections.length, failed, 'inspection');
    },
  }),
  rule({
    id: 'parcel.delivered-in-time',
    parameters: { time: deliveryTime },
    check: ({ deliveredOn, dueOn }, { time }) => within(deliveredOn, dueOn, asOf, time),
  }),
  rule({
    id: 'parcel.no-clash',
    indexes: { onVan: byVanAndDay },
    check: ({ id, vanId, sentOn, bay }, _, { onVan }) => {
      const others = onVan(`${vanId} ${sentOn}`).filter((other) => other.bay === bay && other.id !== id);
      return none(
        others.map((other) => other.id),
        'parcel',
      );
    },
  }),
];

const day = (month, date) => `2022-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

const parcel = (n) => ({
  id: `parcel-${String(n).padStart(7, '0')}`,
  kind: n % 3 === 0 ? 'plain' : 'insured',
  vanId: `van-${Math.floor(n / 4)}`,
  bay: n % 400 === 3 ? 2 : n % 4,
  weight: n % 100 === 11 ? 31 : 5 + (n % 25),
  ...(n % 500 === 7 ? {} : { sentOn: day(1 + (Math.floor(n / 4) % 9), 10 + (Math.floor(n / 36) % 15)) }),
  sealIds: Array.from({ length: n % 100 === 1 ? 1 : 2 + (n % 3) }, (_, k) => `seal-${n}-${k}`),
  inspections: [0, 1].map((k) => ({ id: `inspection-${n}-${k}`, passed: n % 100 !== 23 || k === 0 })),
  ...(n % 200 === 31 ? {} : { deliveredOn: day(10, 1 + (n % 9)) }),
  dueOn: n % 100 === 44 ? day(10, 1) : n % 400 === 31 ? day(10, 15) : day(11, 1),
});

/** The facts as a program meets them: read from JSON. */
export const facts = (count) => ({
  parcels: Array.from({ length: count }, (_, n) => JSON.parse(JSON.stringify(parcel(n)))),
});
