// One measurement in a process of its own, so that its memory is its own: node bench/measure.mjs <greedy|exact> <balance|plain>
import { planExactly, planGreedily } from '@deputy-work/planning';
import loadHighs from 'highs';
import { sample } from './sample.mjs';

const [method, balance] = process.argv.slice(2);
const problem = sample({ withBalance: balance === 'balance' });
const bare = process.memoryUsage().rss;

let pairs = 0;
let steps = 0;
const onProgress = (progress) => {
  pairs = progress.pairs;
  steps = progress.iterations;
};
const cpu = process.cpuUsage();
const start = performance.now();
const plan =
  method === 'greedy' ? planGreedily(problem) : await planExactly(problem, { loadHighs, onProgress });
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);

const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    method,
    balance,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    megabytes: (maxRSS * 1024 - bare) / 1e6,
    levels: plan.levels,
    assigned: plan.pairs.length,
    pairs,
    steps,
  }),
);
