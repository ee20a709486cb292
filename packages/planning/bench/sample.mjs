// Deputies and meetings like those of a term, made up from a fixed seed.

const meetingCount = 30;
const deputyCount = 3000;
const seatsEach = 60;
const unitCount = 35;
const fieldCount = 20;
const shareUnavailable = 0.15;

/** Numbers from 0 to 1, the same in every run. */
const numbersFrom = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** 3,000 deputies of 35 electoral units, about half of them due a seat, and 30 meetings with 60 seats each. */
export const sample = ({ withBalance }) => {
  const next = numbersFrom(2022);
  const upTo = (limit) => Math.floor(next() * limit);
  const fields = () => [upTo(fieldCount), upTo(fieldCount), upTo(fieldCount)];
  const people = Array.from({ length: deputyCount }, (_, index) => ({
    id: `deputy-${index}`,
    least: upTo(2),
    most: 1,
    // Two draws make some units large and others small.
    group: `unit-${Math.floor(next() * upTo(unitCount))}`,
    fields: fields(),
  }));
  const sizes = new Map();
  for (const { group } of people) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const shares = Object.fromEntries(
    [...sizes].map(([group, size]) => [group, Math.ceil((seatsEach * size) / deputyCount)]),
  );
  const slots = Array.from({ length: meetingCount }, (_, index) => ({
    id: `meeting-${index}`,
    least: 0,
    most: seatsEach,
    topics: fields(),
    ...(withBalance && { shares }),
  }));
  const judge = ({ fields: known }, { topics }) =>
    next() < shareUnavailable ? undefined : [topics.filter((topic) => known.includes(topic)).length];
  return { people, slots, pins: [], preferences: ['fit'], judge };
};
