import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openApp, type OpenApp } from './open-app.ts';

// A clerk plans whom to invite to sit in, in the built app against the real mock API. Each test goes on where the one before stopped.

let app: OpenApp;
let page: Page;
let before: Coverage;
let pinned: string;

beforeAll(async () => {
  app = await openApp();
  ({ page } = app);
  return app.stop;
}, 60_000);

const patience = { timeout: 60_000 };

interface Coverage {
  readonly 已列席: number;
  readonly 已受邀: number;
  readonly 待邀请: number;
}

const seen = (locator: Locator) => locator.waitFor(patience);
const board = () => page.getByRole('region', { name: '基层代表列席覆盖情况' });
const planner = () => page.getByRole('region', { name: '拟定邀请方案' });
const acceptButton = () => planner().getByRole('button', { name: /^邀请\d+名代表$/ });
const plannedAt = (meeting: RegExp) => planner().getByRole('region', { name: meeting });

async function coverageOnBoard(): Promise<Coverage> {
  const countOf = async (name: string) => {
    const row = board().locator('dl > div').filter({ hasText: name });
    return Number((await row.locator('dd').innerText()).replace(/\D/g, ''));
  };
  return {
    已列席: await countOf('已列席'),
    已受邀: await countOf('已受邀'),
    待邀请: await countOf('待邀请'),
  };
}

async function numberOn(button: Locator): Promise<number> {
  return Number((await button.innerText()).replace(/\D/g, ''));
}

describe('sitting in, from the coverage board to the invitations', () => {
  test('the board tells how many have sat in, and a preview is there without being asked for', async () => {
    await page.getByRole('menuitem', { name: '列席' }).click();
    await seen(page.getByRole('heading', { level: 1, name: '列席' }));
    await seen(board());
    await seen(planner().getByText(/^快速预览：/));
    before = await coverageOnBoard();
    expect(before.待邀请).toBeGreaterThan(0);
    expect(await numberOn(acceptButton())).toBeGreaterThan(0);
  });

  test('a deputy is pinned to another meeting than the preview has it', async () => {
    const from = plannedAt(/第36次会议$/);
    const line = from.getByRole('button', { name: /^指定.*列席本次会议$/ }).first();
    pinned = ((await line.getAttribute('aria-label')) ?? '').replace(/^指定|列席本次会议$/g, '');
    const field = planner().getByRole('combobox', { name: '代表' });
    await field.fill(pinned);
    await page.getByRole('option', { name: pinned }).click();
    await planner().getByRole('combobox', { name: '会议' }).click();
    await page.getByRole('option', { name: /第38次会议$/ }).click();
    await planner().getByRole('button', { name: '指定', exact: true }).first().click();
    await seen(plannedAt(/第38次会议$/).getByText('由工作人员指定', { exact: false }));
    expect(await from.getByRole('button', { name: `指定${pinned}列席本次会议` }).count()).toBe(0);
  });

  test('the pin is still there after a reload', async () => {
    await page.reload();
    await seen(
      planner()
        .getByRole('button', { name: `取消指定${pinned}` })
        .first(),
    );
  });

  test('the exact plan is proven the best, and keeps the pin', async () => {
    await planner().getByRole('button', { name: '计算精确方案' }).click();
    await seen(planner().getByText(/^计算完成，用时[\d.]+秒。$/));
    await seen(planner().getByText('精确方案：已证明没有更好的安排。'));
    expect(await planner().getByText('已证明最优').count()).toBe(3);
    await seen(plannedAt(/第38次会议$/).getByText('由工作人员指定', { exact: false }));
  });

  test('it is compared with the preview', async () => {
    await planner().getByLabel('与之比较').click();
    await page.getByRole('option', { name: '快速预览' }).click();
    const comparison = planner().getByRole('table', { name: '方案比较' });
    await seen(comparison.getByRole('row', { name: /^未能安排 (\d+) \1 0$/ }));
  });

  test('accepted for one meeting, the coverage changes by as many', async () => {
    const boxes = planner().getByRole('checkbox', { name: /次会议：\d+名$/ });
    for (const box of await boxes.all()) {
      if (!/第38次会议/.test(await box.locator('xpath=ancestor::label').innerText())) await box.click();
    }
    const invited = await numberOn(acceptButton());
    await acceptButton().click();
    await seen(page.getByText(`已邀请${invited}名代表列席`));
    await expect
      .poll(coverageOnBoard, patience)
      .toEqual({ ...before, 已受邀: before.已受邀 + invited, 待邀请: before.待邀请 - invited });
  });

  test('what was pinned is an invitation now, and the meeting’s seats are taken', async () => {
    await expect
      .poll(() =>
        planner()
          .getByRole('button', { name: `取消指定${pinned}` })
          .count(),
      )
      .toBe(0);
    await seen(board().getByRole('row', { name: /第38次会议 \S+ 0 / }));
    await seen(planner().getByText('条件已经改变，请重新计算。'));
  });

  test('nothing went wrong on the way', () => {
    expect(app.complaints).toEqual([]);
  });
});
