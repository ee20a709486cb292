import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { outline } from '@deputy-work/plan-2022';
import { inspectionRules } from '@deputy-work/inspection';
import { zhCN } from '@deputy-work/inspection/locales/zh-CN';
import { en } from '@deputy-work/inspection/locales/en';
import { ruleStory, planItemStory } from '../src/desk/story-ids.ts';
import { serveDesk, type Running } from './site/serve.ts';
import { openBrowser, visit } from './site/visit.ts';

let site: Running;
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

it('opens from a folder of a plain file server with no other network, asks for nothing outside and installs no worker', async () => {
  const { context, outside } = await visit(browser, site.url);
  const page = await context.newPage();
  await page.goto(`${site.url}?path=/story/${rulePage}`);
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('heading', { level: 1, name: zhCN.rules[rule.id].title }).waitFor();
  expect(context.serviceWorkers()).toEqual([]);
  expect(outside).toEqual([]);
  await context.close();
});

it('shows a rule in the language that the address says', async () => {
  const { context } = await visit(browser, site.url);
  const page = await context.newPage();
  await page.goto(`${site.url}?path=/story/${rulePage}&globals=locale:en`);
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('heading', { level: 1, name: en.rules[rule.id].title }).waitFor();
  expect(await story.locator('html').getAttribute('lang')).toBe('en');
  await context.close();
});

it('shows an item of the plan', async () => {
  const { context } = await visit(browser, site.url);
  const page = await context.newPage();
  await page.goto(`${site.url}?path=/story/${planItemStory(lastItem.chapter, lastItem.number).id}`);
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('heading', { level: 1 }).filter({ hasText: lastItem.title }).waitFor();
  await context.close();
});
