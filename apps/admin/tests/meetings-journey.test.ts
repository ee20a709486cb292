import type { Sheet } from '@deputy-work/meetings';
import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openApp, type OpenApp } from './open-app.ts';

// Leave, attendance and the quorum in the built app against the real mock API. Each test goes on where the one before stopped.

const sheetId = 'npc-13-session-5-closing-morning-sheet';
const sitting = 'npc-13-session-5-closing-morning';
/** Two thirds of 2,951 deputies. */
const needed = 1968;
const wrongDecision = /422 .*\/decision$/;

let app: OpenApp;
let page: Page;

beforeAll(async () => {
  app = await openApp();
  ({ page } = app);
  return app.stop;
}, 60_000);

const seen = (locator: Locator) => locator.waitFor();

async function readSheet(): Promise<Sheet> {
  const response = await fetch(`${app.apiUrl}/api/sheets/${sheetId}`);
  return (await response.json()) as Sheet;
}

const countPresent = async () =>
  (await readSheet()).entries.filter(({ status }) => status === 'present').length;

/** As if so many of those who were there had not been marked yet. */
async function unmark(count: number) {
  const { entries } = await readSheet();
  const marks = entries
    .filter(({ status }) => status === 'present')
    .slice(0, count)
    .map(({ deputyId, status, intervals }) => ({
      deputyId,
      from: { status, intervals },
      to: { intervals: [] },
    }));
  const response = await fetch(`${app.apiUrl}/api/sheets/${sheetId}/marks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ marks }),
  });
  expect(response.status).toBe(200);
}

describe('leave from a session of a township in Zhejiang', () => {
  const detail = () => page.getByRole('article');
  const entry = () => page.getByRole('region', { name: '登记请假' });

  test('a request is entered, and it is said who decides on it there', async () => {
    await page.getByRole('menuitem', { name: '请假' }).click();
    await page.getByRole('link', { name: '登记请假' }).click();
    await entry()
      .getByRole('combobox', { name: '会议' })
      .selectOption({ label: '示例县示例镇第十八届人民代表大会第3次会议' });
    await entry().getByRole('combobox', { name: '代表', exact: true }).fill('示例代表07');
    await page.getByRole('option', { name: '示例镇示例代表07' }).click();
    await entry().getByRole('combobox', { name: '请假原因' }).selectOption({ label: '健康原因' });
    await entry().getByRole('combobox', { name: '受理人' }).selectOption({ label: '主席团' });
    await entry().getByRole('button', { name: '保存' }).click();
    await seen(detail().getByRole('heading', { name: '示例镇示例代表07' }));
    await seen(detail().getByText('待答复'));
    await seen(detail().getByRole('group', { name: '请假由谁受理、由谁批准' }).getByText('主席团').first());
  });

  test('somebody whom the place does not name can not decide', async () => {
    await detail().getByRole('combobox', { name: '答复人' }).selectOption({ label: '常委会主任' });
    await detail().getByRole('button', { name: '批准', exact: true }).click();
    const refusal = detail().getByRole('alert').filter({ hasText: '不能这样答复' });
    await seen(refusal.getByText('由主席团答复即符合。'));
  });

  test('whom the place names decides, and the sheets on which it can be marked are named', async () => {
    await detail().getByRole('combobox', { name: '答复人' }).selectOption({ label: '主席团' });
    await detail().getByRole('button', { name: '批准', exact: true }).click();
    await seen(detail().getByRole('status').filter({ hasText: '主席团于2022年6月20日答复：批准' }));
    await seen(detail().getByRole('link', { name: /2022年7月12日上午/ }));
  });
});

describe('the closing meeting of a session of the NPC', () => {
  const meter = () => page.getByRole('group', { name: '法定人数' });
  const sheet = () => page.getByRole('grid');

  test('two marks are missing for a quorum', async () => {
    await unmark((await countPresent()) - (needed - 2));
    await page.goto(`/#/sittings/${sitting}`);
    await seen(meter().getByText('还差2人达到法定人数').first());
  });

  test('marked by keyboard, the quorum is reached, and everything is saved', async () => {
    await page.getByRole('button', { name: /尚未登记/ }).click();
    await sheet().focus();
    await page.keyboard.press('1');
    await seen(meter().getByText('还差1人达到法定人数').first());
    await page.keyboard.press('1');
    await seen(meter().getByText('恰好达到法定人数').first());
    await seen(page.getByText('已全部保存'));
    expect(await countPresent()).toBe(needed);
  });

  test('undo takes it back, here and at the backend', async () => {
    await page.keyboard.press('Control+z');
    await seen(meter().getByText('还差1人达到法定人数').first());
    await expect.poll(countPresent).toBe(needed - 1);
  });

  test('redo reaches it again', async () => {
    await page.keyboard.press('Control+y');
    await seen(meter().getByText('恰好达到法定人数').first());
    await expect.poll(countPresent).toBe(needed);
  });

  test('a whole delegation is marked at once, and that is one step back', async () => {
    await page.getByRole('combobox', { name: '代表团' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: /^将.*未登记的.*登记为出席$/ }).click();
    await seen(
      meter()
        .getByText(/^已达到法定人数，比需要的多/)
        .first(),
    );
    await page.getByRole('button', { name: /^撤销“/ }).click();
    await seen(meter().getByText('恰好达到法定人数').first());
    await expect.poll(countPresent).toBe(needed);
  });

  test('a half-day without a sheet is given one of all who were in office', async () => {
    await page.goto('/#/sittings/npc-13-session-4-second-morning');
    await page.getByRole('button', { name: /^建立出席登记表（\d+人）$/ }).click();
    await seen(page.getByRole('button', { name: /尚未登记\s*29\d\d/ }));
    await seen(sheet());
  });

  test('nothing went wrong on the way but the refusal', () => {
    expect(app.complaints.filter((complaint) => wrongDecision.test(complaint))).toHaveLength(1);
    expect(app.complaints.filter((complaint) => !wrongDecision.test(complaint))).toEqual([]);
  });
});
