import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { zhCN } from './locales.ts';
import { openApp, type OpenApp } from './open-app.ts';

// A clerk's way through the built app against the real mock API. Each test goes on where the one before stopped.

const rule = 'inspection.enforcement.invites-deputies';
const ruleTitle = zhCN.rules[rule].title;
const title = '测试法执法检查组赴河北省检查';
const refusedStep = /422 .*\/send-off$/;

let app: OpenApp;
let page: Page;
let before: Tally;

beforeAll(async () => {
  app = await openApp();
  ({ page } = app);
  return app.stop;
}, 60_000);

type Tally = Readonly<Record<string, number>>;

const menu = (name: string) => page.getByRole('menuitem', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const panel = () => page.getByRole('complementary', { name: '实时判断' });
const seen = (locator: Locator) => locator.waitFor();

async function choose(field: Locator, option: string) {
  await field.click();
  await page.getByRole('option', { name: option }).first().click();
}

async function invite(name: string) {
  const field = page.getByRole('combobox', { name: /^受邀代表/ });
  await field.fill(name);
  await page.getByRole('option', { name }).click();
  await field.press('Escape');
}

/** How many activities got each outcome from the rule, as the page of item 18 shows it. */
async function tallyOnPage(): Promise<Tally> {
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: ruleTitle }) });
  const counts = await card.getByRole('list', { name: '各结论的数量' }).getByRole('link').allInnerTexts();
  return Object.fromEntries(
    counts.map((text) => [text.replace(/[\d\s]/g, ''), Number(text.replace(/\D/g, ''))]),
  );
}

async function openItem18() {
  await menu('工作计划').click();
  await page.getByRole('link', { name: /邀请代表参加执法检查、专题调研/ }).click();
  await seen(heading('邀请代表参加执法检查、专题调研'));
}

describe('an enforcement inspection, from the plan to the departure', () => {
  test('the app opens in Chinese and can be read in English', async () => {
    await seen(menu('今日待办'));
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await seen(menu('Work plan'));
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('menuitem', { name: '中文' }).click();
    await seen(menu('工作计划'));
  });

  test('item 18 shows its words, the rule made of them, and how it stands', async () => {
    await openItem18();
    await seen(page.getByText('至少邀请2名全国人大代表参加').first());
    await expect.poll(async () => (await tallyOnPage())['待完成']).toBeGreaterThan(0);
    before = await tallyOnPage();
  });

  test('a draft with one deputy invited is told what is missing, while it is typed', async () => {
    await menu('视察调研').click();
    await page.getByRole('link', { name: '新建活动' }).click();
    await seen(heading('新建活动'));
    await page.getByRole('textbox', { name: '标题' }).fill(title);
    await choose(page.getByRole('combobox', { name: '活动种类' }), '执法检查');
    await choose(page.getByRole('combobox', { name: /^组织单位/ }), '全国人大环境与资源保护委员会');
    await choose(page.getByRole('combobox', { name: '目的地层级' }), '省级');
    await page.getByRole('textbox', { name: '目的地', exact: true }).fill('河北省');
    await page.getByLabel('计划出发日期').fill('2022-06-27');
    await invite('河北示例代表041');
    await seen(panel().getByRole('article', { name: ruleTitle }));
    await seen(panel().getByRole('status').filter({ hasText: '再邀请1名代表即符合' }));
  });

  test('saved, it is one more that item 18 waits for', async () => {
    await page.getByRole('button', { name: '保存草稿' }).click();
    await seen(heading(title));
    await openItem18();
    await expect
      .poll(tallyOnPage)
      .toMatchObject({ 待完成: (before['待完成'] ?? 0) + 1, 符合: before['符合'] });
  });

  test('it can not leave, and is told by which rule', async () => {
    await page.goBack();
    await page.goBack();
    await seen(heading(title));
    await panel().getByRole('button', { name: '出发' }).click();
    const refusal = panel().getByRole('alert').filter({ hasText: '不能出发' });
    await seen(refusal.getByText('至少邀请2名全国人大代表参加'));
    await seen(refusal.getByText('再邀请1名代表即符合。'));
  });

  test('with a second deputy invited it leaves', async () => {
    await invite('河北示例代表042');
    await seen(panel().getByRole('status').filter({ hasText: '已经符合' }));
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await panel().getByRole('button', { name: '出发' }).click();
    await seen(panel().getByRole('status').filter({ hasText: '已于2022年6月27日出发' }));
  });

  test('item 18 counts it among those that hold', async () => {
    await openItem18();
    await expect
      .poll(tallyOnPage)
      .toMatchObject({ 待完成: before['待完成'], 符合: (before['符合'] ?? 0) + 1 });
  });

  test('nothing went wrong on the way but the refusal', () => {
    expect(app.complaints.filter((complaint) => refusedStep.test(complaint))).toHaveLength(1);
    expect(app.complaints.filter((complaint) => !refusedStep.test(complaint))).toEqual([]);
  });
});
