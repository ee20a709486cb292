// `npm test`: installs what is missing, then proves types, lint, format, lock, build and every test, in three time zones.
// Arguments after `--` go to vitest, as in `npm test -- packages/rules`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exit, exitOnSignals, run, runTool } from './children.mjs';
import { findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { program, step, summarise } from './steps.mjs';

exitOnSignals(1);
await ensureInstalled();

const filter = process.argv.slice(2);
const quiet = { quiet: true };
const turbo = (...tasks) =>
  runTool('turbo/bin/turbo', ['run', ...tasks, '--continue', '--output-logs=errors-only'], quiet);
const reports = mkdtempSync(path.join(tmpdir(), 'deputy-work-'));
const withoutBrowser = '--project=!*-browser';

/** What a vitest run's report counts. A run that breaks without a failing test, or leaves no report, counts as one failure. */
const count = (file, code) => {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      (suite) => suite.status === 'failed' && !suite.assertionResults.length,
    );
    const failed = report.numFailedTests + broken.length;
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: failed || Number(code !== 0), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const vitest = async (timeZone, args, options) => {
  const file = path.join(reports, `${timeZone.replace('/', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args, ...filter], {
    ...options,
    env: { TZ: timeZone },
  });
  const { passed, failed, skipped } = count(file, code);
  const detail = [`${passed + failed} tests`, skipped && `${skipped} skipped`].filter(Boolean).join(', ');
  return { passed, failed, detail, output };
};

/** The tests once more elsewhere on earth. They count once as a whole: they are no new tests. */
const again = (timeZone) => async () => {
  const result = await vitest(
    timeZone,
    [withoutBrowser, ...(filter.length ? ['--passWithNoTests'] : [])],
    quiet,
  );
  return { ...result, passed: result.failed ? 0 : 1 };
};

const chromium = () => {
  try {
    findChromium();
    return undefined;
  } catch (error) {
    return error.message;
  }
};

await Promise.all([
  step(
    'build',
    program(() => turbo('build')),
  ),
  step(
    'lock',
    program(() => run(process.execPath, ['packages/config/launch/lock-check.mjs'], quiet)),
  ),
  step(
    'format',
    program(() => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'], quiet)),
  ),
]);
await step(
  'types',
  program(() => turbo('typecheck')),
);
await step(
  'lint',
  program(() => turbo('lint', 'lint:root')),
);
const missing = chromium();
if (missing)
  await step('browser', async () => ({ passed: 0, failed: 1, output: missing, detail: 'no Chromium' }));
await step('tests', () => vitest('Asia/Shanghai', missing ? [withoutBrowser] : []));
await Promise.all([
  step('tests, UTC', again('UTC')),
  step('tests, Los Angeles', again('America/Los_Angeles')),
]);

rmSync(reports, { recursive: true });
await exit(summarise() ? 1 : 0);
