// `npm run storybook`: installs and builds what is missing, then opens the review desk for work on it.
import { exit, exitOnSignals, run, runTool } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { at } from '../workspaces.mjs';

exitOnSignals(0);
await ensureInstalled();

console.log('> build');
const desk = ['--filter=@deputy-work/storybook^...', '--output-logs=errors-only'];
const build = await runTool('turbo/bin/turbo', ['run', 'build', ...desk], { quiet: true });
if (build.code !== 0) {
  console.error(build.output);
  await exit(build.code);
}
const { code } = await run(
  process.execPath,
  [
    at('node_modules/storybook/dist/bin/dispatcher.js'),
    'dev',
    '--host=127.0.0.1',
    `--port=${process.env.PORT ?? '6006'}`,
    '--exact-port',
    '--no-open',
  ],
  { cwd: at('apps/storybook') },
);
await exit(code);
