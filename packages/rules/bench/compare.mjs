// How fast `evaluate` is beside a loop written by hand and beside json-rules-engine: `npm run bench -w @deputy-work/rules`.
// Prints no time before all have made the same findings. Rounds take turns, so that a busy machine troubles all alike. Garbage is left to the
// engine: collecting it by force between rounds would throw compiled code away with the objects it was compiled for.
import { spawnSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { evaluate } from '@deputy-work/rules';
import { engineFindings } from './engine.mjs';
import { handLoop } from './hand-loop.mjs';
import { asOf, facts, rules } from './parcels.mjs';

const subjects = 200_000;
/** json-rules-engine would take minutes over all subjects: it gets the first of them, and its time is scaled up. */
const sample = 4_000;
const rounds = { warmUp: 5, counted: 25, ofEngine: 3 };

const rulesWithoutLookup = rules.filter(({ id }) => id !== 'parcel.no-clash');

/** Who is compared, and with whom. */
const contenders = {
  'five rules, by hand': { run: (all) => handLoop(all) },
  'five rules, evaluate': { run: (all) => evaluate(rules, all, { asOf }), by: 'five rules, by hand' },
  'five rules, json-rules-engine': {
    run: ({ parcels }) => engineFindings({ parcels: parcels.slice(0, sample) }),
    by: 'five rules, by hand',
    scale: subjects / sample,
  },
  'four without a lookup, by hand': { run: (all) => handLoop(all, false) },
  'four without a lookup, evaluate': {
    run: (all) => evaluate(rulesWithoutLookup, all, { asOf }),
    by: 'four without a lookup, by hand',
  },
};

/** The most memory that a process took which did nothing else. Called with a contender's name, this file is that process. */
const measureMemory = async (name) => {
  const all = facts(subjects);
  for (let round = 0; round < 3; round++) await contenders[name]?.run(all);
  return process.resourceUsage().maxRSS / 1024;
};
const peakMemory = (name) => {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' });
  return Math.round(Number(stdout));
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Absent and undefined are the same in JSON, and so they are here. */
const assertSame = (name, found, expected) => {
  const plain = (value) => JSON.parse(JSON.stringify(value));
  if (isDeepStrictEqual(plain(found), plain(expected))) return;
  throw new Error(
    `${name} doesn't make the findings of the loop by hand, so comparing their times says nothing.`,
  );
};

const proveSame = async (all) => {
  for (const [name, { run, by, scale }] of Object.entries(contenders)) {
    if (!by || scale) continue;
    const { tallies, findings } = run(all);
    assertSame(name, { tallies, findings }, contenders[by].run(all));
  }
  // The engine is not asked about parcels without a day: it has no word for what can't be told.
  const ofSample = handLoop({ parcels: all.parcels.slice(0, sample) }).findings;
  const told = ofSample.filter(({ outcome }) => outcome !== 'undetermined');
  assertSame('json-rules-engine', await contenders['five rules, json-rules-engine'].run(all), told);
};

const timesOf = async (all) => {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds.warmUp + rounds.counted; round++) {
    for (const [name, { run, scale = 1 }] of Object.entries(contenders)) {
      const isCounted = round >= rounds.warmUp;
      if (scale > 1 && !(isCounted && times[name].length < rounds.ofEngine)) continue;
      const start = performance.now();
      await run(all);
      if (isCounted) times[name].push((performance.now() - start) * scale);
    }
  }
  return times;
};

/** The median of the ratios round by round: what slows one round slows both in it. */
const ratio = (times, by) => median(times.map((time, round) => time / by[round])).toFixed(2);

const compare = async () => {
  const all = facts(subjects);
  await proveSame(all);
  const { findings } = handLoop(all);
  const concerned = new Set(findings.map(({ subject }) => subject.id)).size;
  console.log(
    `${subjects} subjects, ${((concerned / subjects) * 100).toFixed(1)} % of them with a finding, ${findings.length} findings, the same from all.`,
  );
  const times = await timesOf(all);
  const factsAlone = peakMemory('facts alone');
  const row = ([name, { by }]) => [
    name,
    {
      'median, ms': Math.round(median(times[name])),
      'times by hand': by ? ratio(times[name], times[by]) : '1',
      'peak memory, MB': peakMemory(name),
    },
  ];
  console.table(Object.fromEntries(Object.entries(contenders).map(row)));
  console.log(
    `Medians of ${rounds.counted} rounds after ${rounds.warmUp} to warm up; Node ${process.version}. The facts alone take ${factsAlone} MB.\n` +
      `json-rules-engine: ${rounds.ofEngine} rounds over ${sample} subjects, its time scaled to ${subjects}, its memory not.`,
  );
};

const [name] = process.argv.slice(2);
if (name) console.log(await measureMemory(name));
else await compare();
