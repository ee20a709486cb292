import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outline } from '@deputy-work/plan-2022';
import { inspectionRules } from '@deputy-work/inspection';
import { zhCN } from '@deputy-work/inspection/locales/zh-CN';
import { en } from '@deputy-work/inspection/locales/en';
import { ruleStory, planItemStory } from '../src/desk/story-ids.ts';
import { serveDesk } from '../site/serve.mjs';
import { openBrowser, visit } from '../site/visit.mjs';

let site: Awaited<ReturnType<typeof serveDesk>>;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveDesk(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const [rule] = inspectionRules;
const rulePage = ruleStory('inspection', rule.id).id;
const lastItem = outline.items[outline.items.length - 1]!;

it('opens from a folder of a plain file server with no other network, and what one turns in a playground stands in the address', async () => {
  const { context, outside } = await visit(browser, site.url);
  const page = await context.newPage();
  await page.goto(`${site.url}?path=/story/${rulePage}`);
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('heading', { level: 1, name: zhCN.rules[rule.id].title }).waitFor();

  await story.getByLabel('判断日').fill('2022-01-15');
  await page.waitForURL(/[?&]args=state:[\w-]+/);
  const { searchParams } = new URL(page.url());

  const later = await context.newPage();
  await later.goto(`${site.url}iframe.html?id=${rulePage}&args=${searchParams.get('args') ?? ''}`);
  const day = later.getByLabel('判断日');
  await day.waitFor();
  expect(await day.inputValue()).toBe('2022-01-15');

  expect(context.serviceWorkers()).toEqual([]);
  expect(outside).toEqual([]);
  await context.close();
});

it('shows a rule in the language that the address says, and an item of the plan', async () => {
  const { context, outside } = await visit(browser, site.url);
  const page = await context.newPage();
  await page.goto(`${site.url}iframe.html?id=${rulePage}&globals=locale:en`);
  await page.getByRole('heading', { level: 1, name: en.rules[rule.id].title }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');

  await page.goto(`${site.url}iframe.html?id=${planItemStory(lastItem.chapter, lastItem.number).id}`);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: lastItem.title }).waitFor();
  expect(outside).toEqual([]);
  await context.close();
});
