// Steps of a check: each runs, says how it went, and counts. All of them run, whatever the others do.
const results = [];

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step. `work` answers how many checks `passed` and `failed`, a word of `detail`, and the `output` to show if any failed.
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, detail?: string, output?: string }>} work
 */
export const step = async (name, work) => {
  const since = Date.now();
  const result = { name, passed: 0, failed: 0, time: '', detail: '' };
  results.push(result);
  console.log(`> ${name}`);
  const { passed, failed, detail = '', output = '' } = await work();
  Object.assign(result, { passed, failed, detail, time: seconds(since) });
  if (failed && output) console.log(`\n--- ${name} failed:\n${output.trim()}\n---\n`);
  return failed === 0;
};

/** The work of a step that is one program: it passes when the program ends with 0. */
export const program = (running) => async () => {
  const { code, output } = await running();
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
};

/** Prints the table of all steps and, as the last line, the sums. Answers how many checks failed. */
export const summarise = () => {
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, failed, time, detail } of results) {
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(width)} ${time.padStart(8)}  ${detail}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed');
};
