import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openApp, type OpenApp } from './open-app.ts';

// A secretary closes a gap in the matrix, corrects the entry in the log against another clerk, and deletes it; then an organ's activity is
// reported. In the built app against the real mock API; each test goes on where the one before stopped.

let app: OpenApp;
let page: Page;
let before: Counts;
let contactId: string;

beforeAll(async () => {
  app = await openApp();
  ({ page } = app);
  return app.stop;
}, 60_000);

const patience = { timeout: 60_000 };
const staleChange = /412 .*\/contacts\//;

interface Counts {
  readonly 年内已联系: number;
  readonly 年内未联系: number;
}

const menu = (name: string) => page.getByRole('menuitem', { name, exact: true });
const seen = (locator: Locator) => locator.waitFor(patience);
const dialog = () => page.getByRole('dialog');
const log = () => page.getByRole('region', { name: /^共\d+次联系$/ });
const save = () => dialog().getByRole('button', { name: '保存' }).click();

async function counts(): Promise<Counts> {
  const countOf = async (name: string) => {
    const entry = page.locator('dl > div').filter({ has: page.locator('dt', { hasText: name }) });
    return Number((await entry.first().locator('dd').innerText()).replace(/\D/g, ''));
  };
  return { 年内已联系: await countOf('年内已联系'), 年内未联系: await countOf('年内未联系') };
}

const summaryField = () => dialog().getByRole('textbox', { name: '联系内容' });

async function correctSummary(summary: string) {
  await summaryField().fill(summary);
  await save();
}

/** Another clerk changes the contact meanwhile. */
async function changeElsewhere(summary: string) {
  const address = `${app.apiUrl}/api/contacts/${encodeURIComponent(contactId)}`;
  const read = await fetch(address);
  const record = (await read.json()) as Record<string, unknown>;
  const changed = await fetch(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': read.headers.get('etag') ?? '' },
    body: JSON.stringify({ ...record, summary }),
  });
  expect(changed.status).toBe(200);
}

describe('a contact, from the gap in the matrix to the log', () => {
  test('the matrix shows gaps first, and a gap is opened by keyboard', async () => {
    await menu('联系矩阵').click();
    await seen(page.getByRole('heading', { level: 1, name: '联系矩阵' }));
    await seen(page.getByRole('grid'));
    before = await counts();
    expect(before.年内未联系).toBeGreaterThan(0);
    await page.getByRole('gridcell').first().focus();
    await page.keyboard.press('Enter');
    await seen(dialog().getByRole('heading', { name: '登记联系' }));
  });

  test('a contact entered there closes the gap: the counts change by one', async () => {
    await dialog().getByLabel('联系方式').selectOption({ label: '走访' });
    await summaryField().fill('听取关于修复机耕路的意见');
    await save();
    await seen(page.getByText('已保存联系记录'));
    await seen(dialog().getByText('走访 · 听取关于修复机耕路的意见'));
    await expect
      .poll(counts, patience)
      .toEqual({ 年内已联系: before.年内已联系 + 1, 年内未联系: before.年内未联系 - 1 });
  });

  test('it is corrected in the log', async () => {
    await dialog()
      .getByRole('link', { name: /^更正2022/ })
      .first()
      .click();
    await seen(page.getByRole('heading', { level: 1, name: '联系记录', includeHidden: true }));
    await seen(dialog().getByRole('heading', { name: '更正联系记录' }));
    contactId = new URLSearchParams(page.url().split('?')[1]).get('contact') ?? '';
    await correctSummary('听取关于修复两条机耕路的意见');
    await seen(log().getByText('走访 · 听取关于修复两条机耕路的意见'));
  });

  test('whoever was slower is told, keeps what was typed, and can save it then', async () => {
    await page
      .getByRole('link', { name: /^更正2022/ })
      .first()
      .click();
    await seen(summaryField());
    await changeElsewhere('别人的更正');
    await correctSummary('听取关于修复三条机耕路的意见');
    await seen(dialog().getByText(/其他人修改了这条记录/));
    await dialog().getByRole('button', { name: '载入最新内容，保留我填写的' }).click();
    await seen(dialog().getByText('走访 · 别人的更正'));
    expect(await summaryField().inputValue()).toBe('听取关于修复三条机耕路的意见');
    await save();
    await seen(log().getByText('走访 · 听取关于修复三条机耕路的意见'));
  });

  test('deleted, it leaves the gap open again', async () => {
    await page
      .getByRole('link', { name: /^更正2022/ })
      .first()
      .click();
    await dialog().getByRole('button', { name: '删除这条记录' }).click();
    await page.getByRole('button', { name: '确定' }).click();
    await seen(page.getByText('已删除联系记录'));
    await menu('联系矩阵').click();
    await seen(page.getByRole('grid'));
    await expect.poll(counts, patience).toEqual(before);
  });
});

describe('an activity of another organ', () => {
  test('that is over is reported in writing', async () => {
    await menu('联系代表活动').click();
    await page.getByLabel('状态').selectOption({ label: '已结束，待报告' });
    const entry = page.getByRole('listitem').filter({ hasText: '已结束，待报告' }).getByRole('link').first();
    const title = await entry.innerText();
    await entry.click();
    const detail = page.getByRole('article', { name: title });
    await detail.getByRole('button', { name: '登记报告' }).click();
    await detail.getByRole('button', { name: '保存' }).click();
    await seen(detail.getByText('已报告'));
    await seen(detail.getByText(/^2022年6月20日，书面报告$/));
  });

  test('nothing went wrong on the way, but for the change that came too late', () => {
    expect(app.complaints.filter((complaint) => !staleChange.test(complaint))).toEqual([]);
  });
});
