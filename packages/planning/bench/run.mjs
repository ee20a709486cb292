// npm run bench: the greedy and the exact plan for 3,000 deputies and 30 meetings, with and without balance.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('measure.mjs', import.meta.url));
const measure = (method, balance) =>
  JSON.parse(execFileSync(process.execPath, [script, method, balance], { encoding: 'utf8' }));

const valueOf = ({ levels }, id) => levels.find((level) => level.id === id);

/** What a level has, and by how much that may miss the best: 0 is proven. */
const told = ({ value, bound }) => `${value} (${Math.abs(bound - value)})`;

const percentBelow = (greedy, exact, id) => {
  const [has, best] = [valueOf(greedy, id).value, valueOf(exact, id).value];
  return `${(((best - has) / best) * 100).toFixed(2)} %`;
};

console.log(
  `Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log('Each value stands with its gap to the bound: 0 is proven to be the best.');
for (const balance of ['plain', 'balance']) {
  const greedy = measure('greedy', balance);
  const exact = measure('exact', balance);
  console.table(
    Object.fromEntries(
      [greedy, exact].map((result) => [
        `${result.method}, ${balance}`,
        {
          seconds: result.seconds.toFixed(2),
          'cpu s': result.cpuSeconds.toFixed(2),
          MB: result.megabytes.toFixed(0),
          short: told(valueOf(result, 'people')),
          fit: told(valueOf(result, 'fit')),
          excess: told(valueOf(result, 'balance')),
          assigned: result.assigned,
          'pairs in model': result.pairs,
          steps: result.steps,
        },
      ]),
    ),
  );
  console.log(`Greedy fit below the best: ${percentBelow(greedy, exact, 'fit')}`);
}
