// `npm start`: installs and builds what is missing, runs the mock API and the admin, says where. `--check` then stops again.
import { exit, exitOnSignals, isExiting, runTool, start } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { freePort, untilAnswers } from './servers.mjs';
import { at } from '../workspaces.mjs';

exitOnSignals(0);
await ensureInstalled();

console.log('> build');
const apps = ['--filter=@deputy-work/admin', '--filter=@deputy-work/mock-api'];
const build = await runTool('turbo/bin/turbo', ['run', 'build', ...apps, '--output-logs=errors-only'], {
  quiet: true,
});
if (build.code !== 0) {
  console.error(build.output);
  await exit(build.code);
}

const endWithParent = ['--import', new URL('end-with-parent.mjs', import.meta.url).href];

/** Starts a server and answers its failure, should it end before we do. */
const serve = (app, args, env) =>
  new Promise((_, reject) => {
    const server = start(process.execPath, [...endWithParent, ...args], {
      cwd: at('apps', app),
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    server.once('exit', (code) =>
      reject(new Error(`apps/${app} has ended by itself (${code}). Its reason stands above.`)),
    );
  });

const apiPort = await freePort(Number(process.env.API_PORT ?? 3001));
const webPort = await freePort(Number(process.env.PORT ?? 4173));
const api = `http://127.0.0.1:${apiPort}`;
const web = `http://127.0.0.1:${webPort}/`;
const vite = at('node_modules/vite/bin/vite.js');
const ended = Promise.race([
  serve('mock-api', ['dist/main.js'], { API_PORT: String(apiPort) }),
  serve('admin', [vite, 'preview', '--host', '127.0.0.1', '--port', String(webPort), '--strictPort'], {
    API_URL: api,
  }),
]);

try {
  await Promise.race([ended, Promise.all([untilAnswers(`${api}/healthz`), untilAnswers(web)])]);
  console.log(`
  人大代表工作 · 示例应用已启动，请在浏览器中打开：
  Deputies' work, the reference app, is running. Open in a browser:

      ${web}

  接口 API: ${api}
  按 Ctrl+C 停止 · Ctrl+C stops it
`);
  if (process.argv.includes('--check')) await exit(0);
  await ended;
} catch (error) {
  if (!isExiting()) console.error(error.message);
  await exit(1);
}
