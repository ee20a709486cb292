import { chromiumArgs, findChromium } from '@deputy-work/config/chromium';
import { chromium, type Page } from 'playwright';

/** A page in a browser, what it complained of, and how to end it. */
export interface Browsing {
  readonly page: Page;
  /** Errors on the console and errors that nothing caught, with the address they speak of. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Opens a page in Chromium as a Chinese office would. */
export async function browse(url: string): Promise<Browsing> {
  const { executablePath, env } = findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArgs,
    env: { ...process.env, ...env },
  });
  const page = await browser.newPage({
    baseURL: url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
  });
  // Sooner than the test's own end, so that the failure names what was waited for.
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  return { page, complaints, stop: () => browser.close() };
}
