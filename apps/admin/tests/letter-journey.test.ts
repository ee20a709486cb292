import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openApp, type OpenApp } from './open-app.ts';

// A letter from the day it came in until the deputy confirms the answer, and a round of budget review, in the built app against the real mock API. Each
// test goes on where the one before stopped.

const summary = '测试来信：建议在村口加装路灯';
const office = 'npc-13-general-office';
/** A step that was blocked, and one that somebody else had taken. */
const refusedStep = /4(22|12) .*\/steps$/;

let app: OpenApp;
let page: Page;

beforeAll(async () => {
  app = await openApp();
  ({ page } = app);
  return app.stop;
}, 60_000);

const patience = { timeout: 20_000 };
const seen = (locator: Locator) => locator.waitFor(patience);
const part = (name: string) => page.getByRole('region', { name });

async function openPage(name: string, title: string) {
  await page.getByRole('menuitem', { name }).click();
  await seen(page.getByRole('heading', { level: 1, name: title }));
}

describe('a letter, from the ledger to the deputy’s confirmation', () => {
  const owed = () => part('今日待办').getByRole('listitem').allInnerTexts();
  const row = () => page.getByRole('row').filter({ hasText: summary });
  const form = () => part('登记下一环节');
  const step = () => form().getByRole('combobox', { name: '环节' });
  const taken = (name: string) =>
    page.getByRole('list', { name: '办理环节' }).getByRole('listitem').filter({ hasText: name });
  let before: readonly string[];

  async function findInLedger() {
    await page.getByRole('searchbox', { name: '代表姓名或者来信内容' }).fill(summary);
    await page.keyboard.press('Enter');
    await seen(page.getByRole('heading', { name: '来信1件' }));
  }

  async function take(name: string) {
    await form()
      .getByRole('button', { name: `登记${name}` })
      .click();
    await seen(taken(name).getByText('已办'));
  }

  test('it is logged, and waits for its entry, its hand-over and its report', async () => {
    await openPage('代表来信', '代表来信台账');
    await seen(part('今日待办').getByRole('listitem').first());
    before = await owed();
    await page.getByRole('link', { name: '登记来信' }).click();
    const entry = page.getByRole('dialog', { name: '登记来信' });
    await entry.getByRole('combobox', { name: '代表', exact: true }).fill('河北示例代表041');
    await page.getByRole('option', { name: /河北示例代表041/ }).click();
    await entry.getByRole('textbox', { name: '来信内容' }).fill(summary);
    await entry.getByRole('checkbox', { name: '当日登记台账' }).uncheck();
    await entry.getByRole('button', { name: '保存' }).click();
    await entry.waitFor({ state: 'hidden', ...patience });
    await findInLedger();
    await seen(row().getByText('登记台账'));
    expect(await owed()).not.toEqual(before);
  });

  test('a reply that was asked for at once is refused, and it is said what comes first', async () => {
    await row().getByRole('link', { name: summary }).click();
    await seen(page.getByRole('heading', { level: 1, name: '河北示例代表041：代表来信' }));
    await step().selectOption({ label: '反馈（尚不能办理）' });
    await form().getByRole('button', { name: '登记反馈' }).click();
    const refusal = form().getByRole('alert').filter({ hasText: '不能办理，没有保存' });
    await seen(refusal.getByText('尚未办理“交办”、“研究处理”，还不能办理“反馈”。'));
    await seen(refusal.getByText('先办理“交办”、“研究处理”。'));
  });

  test('who takes a step that somebody else has just taken is told, and goes on from there', async () => {
    const id = decodeURIComponent(page.url().split('/').at(-1) ?? '');
    const other = await fetch(`${app.apiUrl}/api/letters/${id}/steps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': '"1"' },
      body: JSON.stringify({ step: 'sorted', on: '2022-06-20', by: 'general-office', byId: office }),
    });
    expect(other.status).toBe(200);
    await step().selectOption({ label: '整理' });
    await form().getByRole('button', { name: '登记整理' }).click();
    const conflict = form().getByRole('alert').filter({ hasText: '其他人修改了这条记录' });
    await conflict.getByRole('button', { name: '载入最新内容，保留我填写的' }).click();
    await seen(taken('整理').getByText('已办'));
  });

  test('it is handed over only once it is said to whom', async () => {
    await seen(form().getByRole('button', { name: '登记交办' }));
    await form().getByRole('button', { name: '登记交办' }).click();
    await seen(form().getByRole('alert').getByText('没有写明交给哪个单位办理。'));
    await form().getByRole('combobox', { name: '交给哪个单位' }).fill('交通运输部');
    await page.getByRole('option', { name: '交通运输部' }).click();
    await take('交办');
    await seen(taken('交办').getByText(/交交通运输部/));
  });

  test('it is handled, answered and confirmed', async () => {
    await take('研究处理');
    await take('反馈');
    await take('代表确认');
    await seen(form().getByText('这件意见的各环节都已办理。'));
  });

  test('entered and reported, nothing is owed for it, and the file is closed', async () => {
    const ledger = part('台账记载');
    await ledger.getByRole('button', { name: '登记台账' }).click();
    await seen(ledger.getByText('2022年6月20日登记台账'));
    await ledger.getByRole('button', { name: '上报' }).click();
    await seen(ledger.getByText('2022年6月20日上报'));
    await seen(part('归档').getByText('要求的事项都已办理，可以归档。'));
    await part('归档').getByRole('button', { name: '归档' }).click();
    await seen(part('归档').getByText('已于2022年6月20日归档。'));
    await page.getByRole('link', { name: '返回来信台账' }).click();
    await expect.poll(owed, patience).toEqual(before);
    await findInLedger();
    await seen(row().getByText('2022年6月20日归档'));
  });
});

describe('a round of budget review', () => {
  const progress = () => part('进展');
  const countOf = (name: string) =>
    progress().locator('dl > div').filter({ hasText: name }).locator('dd').innerText();

  async function doToAll(what: string, button: RegExp) {
    const section = part(what);
    await section.getByRole('button', { name: /^选中全部/ }).click();
    await section.getByRole('button', { name: button }).click();
  }

  test('the letter goes to the rest', async () => {
    await openPage('预算审查意见', '预算审查征求意见');
    await seen(progress());
    expect(await countOf('已发函')).toBe('56 / 60');
    await doToAll('发函', /^向选中的4名代表发函$/);
    await seen(part('发函').getByText('每名联系代表都已发函。'));
    expect(await countOf('已发函')).toBe('60 / 60');
  });

  test('an answer is recorded and waits for its feedback', async () => {
    const [left] =
      (
        await part('反馈')
          .getByText(/还有\d+件答复没有反馈/)
          .innerText()
      ).match(/\d+/) ?? [];
    await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '待答复' });
    await page
      .getByRole('link', { name: /^登记答复：/ })
      .first()
      .click();
    const entry = page.getByRole('dialog');
    await entry.getByRole('textbox', { name: '答复内容' }).fill('测试答复：建议细化科目');
    await entry.getByRole('button', { name: '保存' }).click();
    await entry.waitFor({ state: 'hidden', ...patience });
    await seen(part('反馈').getByText(`还有${Number(left) + 1}件答复没有反馈。`));
  });

  test('feedback is given to each who answered', async () => {
    await doToAll('反馈', /^反馈选中的\d+件答复$/);
    await seen(part('反馈').getByText('收到的答复都已反馈。'));
    const [fedBack, answers] = (await countOf('已反馈')).split(' / ');
    expect(fedBack).toBe(answers);
  });

  test('nothing went wrong on the way', () => {
    expect(app.complaints.filter((complaint) => !refusedStep.test(complaint))).toEqual([]);
  });
});
