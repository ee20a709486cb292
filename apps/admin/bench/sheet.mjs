/* global addEventListener, document, requestAnimationFrame */
// How fast the attendance sheet of a session is, in the built app with the real mock API: until one can mark, and from key to paint.
//   npm run build && npm run bench -w @deputy-work/admin
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const sitting = process.argv[2] ?? 'npc-13-session-5-closing-morning';
const marks = 200;

/** @type {{ module: typeof import('../tests/open-app.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('../tests/open-app.ts', import.meta.url)));
const app = await module.openApp();
try {
  await measure(app.page);
} finally {
  await app.stop();
}

async function measure(page) {
  await page.addInitScript(watch);
  const cold = await open(page);
  const warm = await open(page);
  console.log(
    `${await page.getByRole('grid').getAttribute('aria-rowcount')} people on the sheet of ${sitting}`,
  );
  console.log(`first row can be marked after: ${cold} ms, cache empty; ${warm} ms, files in cache`);
  await page.getByRole('grid').focus();
  await page.evaluate(() => {
    globalThis.sheet = { paints: [], longest: 0 };
  });
  for (let index = 0; index < marks; index++) await page.keyboard.press(index % 2 === 0 ? '4' : '1');
  await page.getByText('已全部保存').waitFor();
  const { paints, longest } = await page.evaluate(() => globalThis.sheet);
  const sorted = paints.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  console.log(
    `key to paint, ${sorted.length} marks: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`,
  );
  console.log(`longest task while marking: ${longest === 0 ? 'none over 50' : longest.toFixed(0)} ms`);
}

/** Opens the sheet in a fresh document, and answers how long it took until a row was there to be marked. */
async function open(page) {
  await page.goto('about:blank');
  await page.goto(`/#/sittings/${sitting}`);
  return page.evaluate(() => globalThis.untilMarkable);
}

/** Runs in the page, before anything else: notes when the first row can be marked, long tasks, and when each key was painted. */
function watch() {
  globalThis.sheet = { paints: [], longest: 0 };
  globalThis.untilMarkable = new Promise((resolve) => {
    const look = () => {
      const isThere = document.querySelector('[role=grid] [role=row] [role=rowheader]') !== null;
      if (!isThere) requestAnimationFrame(look);
      else setTimeout(() => resolve(Math.round(performance.now())));
    };
    requestAnimationFrame(look);
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      globalThis.sheet.longest = Math.max(globalThis.sheet.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  // Event Timing rounds to 8 ms, so the paint is timed by hand: the frame after the key, and the task after that frame.
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.sheet.paints.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      }),
    true,
  );
}
