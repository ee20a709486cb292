import { chromiumArgs, findChromium } from '@deputy-work/config/chromium';
import { chromium, type Browser, type BrowserContext } from 'playwright';

/** Starts the browser that visits the built desk. */
export function openBrowser(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  return chromium.launch({ executablePath, args: chromiumArgs, env: { ...process.env, ...env } });
}

/** A reader whose network reaches the desk’s own server and nothing else; `outside` is what was asked for in vain. */
export interface Visit {
  readonly context: BrowserContext;
  readonly outside: readonly string[];
}

/** Lets a reader in. */
export async function visit(browser: Browser, site: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  context.setDefaultTimeout(60_000);
  const outside: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(site),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return { context, outside };
}
