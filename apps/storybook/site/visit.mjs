// A reader of the built desk whose network reaches the desk's own server and nothing else.
import { chromiumArgs, findChromium } from '@deputy-work/config/chromium';
import { chromium } from 'playwright';

/** Starts the browser. */
export function openBrowser() {
  const { executablePath, env } = findChromium();
  return chromium.launch({ executablePath, args: chromiumArgs, env: { ...process.env, ...env } });
}

/**
 * Lets a reader in. `outside` is what was asked for in vain.
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {import('playwright').BrowserContextOptions} [options]
 */
export async function visit(browser, site, options = {}) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  context.setDefaultTimeout(60_000);
  /** @type {string[]} */
  const outside = [];
  await context.route(
    (url) => !url.href.startsWith(site),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return { context, outside };
}
