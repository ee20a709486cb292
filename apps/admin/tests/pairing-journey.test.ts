import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from '../src/data/records.ts';
import { openApp, type OpenApp } from './open-app.ts';

// A member is about to leave; a clerk plans who takes over, in the built app against the real mock API. Each test goes on where the one before stopped.

let app: OpenApp;
let page: Page;
let pinned: string;
let left: number;

beforeAll(async () => {
  app = await openApp();
  ({ page } = app);
  return app.stop;
}, 60_000);

const patience = { timeout: 100_000 };
const leaving = '福建示例代表001';
const leavingId = 'npc-13-fujian-001';
/** Has no deputy before. */
const taker = '安徽示例代表001';
const takerId = 'npc-13-anhui-001';

const seen = (locator: Locator) => locator.waitFor(patience);
const members = () => page.getByRole('region', { name: /^组成人员/ });
const planner = () => page.getByRole('region', { name: '拟定联系分工方案' });
const today = () => planner().getByRole('region', { name: '与现状比较' });
const acceptButton = () => planner().getByRole('button', { name: /^采用：/ });

const numbersIn = async (locator: Locator) =>
  ((await locator.innerText()).match(/\d+/g) ?? []).map((digits) => Number(digits));

/** How many deputies a member has on the day of the demo, as the API has it. */
async function deputiesOf(memberId: string): Promise<number> {
  const response = await fetch(
    `${app.apiUrl}/api/contact-assignments?memberId=${memberId}&_start=0&_end=100`,
  );
  const assignments = readRecords('contact-assignments', await response.json());
  return assignments.filter(({ to }) => to === undefined || to >= '2022-06-20').length;
}

describe('pairing, from a member who leaves to the new assignments', () => {
  test('the page tells the pairs of today, and a preview is there without being asked for', async () => {
    await page.getByRole('menuitem', { name: '联系分工' }).click();
    await seen(page.getByRole('heading', { level: 1, name: '联系分工' }));
    await seen(planner().getByText(/^快速预览：/));
    await seen(page.getByText('439', { exact: true }));
    expect(await numbersIn(today().getByText(/^保持/))).toEqual([438, 1, 0, 0]);
  });

  test('a member is ticked as leaving, and the preview gives every deputy of theirs to somebody', async () => {
    await members().getByRole('searchbox').fill(leaving);
    await members()
      .getByRole('checkbox', { name: `${leaving}将离任` })
      .click();
    left = await deputiesOf(leavingId);
    expect(left).toBeGreaterThan(1);
    await expect
      .poll(
        () =>
          today()
            .getByRole('listitem')
            .filter({ hasText: `由${leaving}改为` })
            .count(),
        patience,
      )
      .toBe(left);
    const [kept = 0, moved = 0, ...others] = await numbersIn(today().getByText(/^保持/));
    expect([kept + moved, ...others]).toEqual([439, 0, 0]);
  });

  test('one of them is pinned to another member than the preview has', async () => {
    const line = today()
      .getByRole('listitem')
      .filter({ hasText: `由${leaving}改为` })
      .first();
    pinned = (await line.locator('span').first().innerText()).trim();
    await planner().getByRole('combobox', { name: '代表', exact: true }).fill(pinned);
    await page.getByRole('option', { name: pinned }).click();
    await planner().getByRole('combobox', { name: '组成人员', exact: true }).fill(taker);
    await page.getByRole('option', { name: taker }).click();
    await planner().getByRole('button', { name: '指定', exact: true }).first().click();
    await seen(today().getByText(`由${leaving}改为${taker}`));
  });

  test('the choices are still there after a reload', async () => {
    await page.reload();
    await seen(
      planner()
        .getByRole('button', { name: `取消指定${pinned}` })
        .first(),
    );
    await seen(today().getByText(`由${leaving}改为${taker}`));
  });

  test('the exact plan moves nobody but the deputies of who leaves, keeps the pin, and is proven the best', async () => {
    await planner().getByRole('button', { name: '计算精确方案' }).click();
    await seen(planner().getByText(/^计算完成，用时[\d.]+秒。$/));
    await seen(planner().getByText('精确方案：已证明没有更好的安排。'));
    expect(await planner().getByText('已证明最优').count()).toBe(6);
    expect(await numbersIn(today().getByText(/^保持/))).toEqual([439 - left, left, 0, 0]);
    const toTaker = planner().getByRole('region', { name: taker });
    await seen(
      toTaker.getByText(`由工作人员指定。原由${leaving}联系，其不再承担联系分工。`, { exact: false }),
    );
  }, 120_000);

  test('it is compared with the preview', async () => {
    await planner().getByLabel('与之比较').click();
    await page.getByRole('option', { name: '快速预览' }).click();
    await seen(planner().getByRole('region', { name: '与快速预览比较' }));
    expect(
      await planner()
        .getByText(/^对照方案：\d+$/)
        .count(),
    ).toBe(6);
  });

  test('accepted, the assignments are changed and the plan has nothing left to change', async () => {
    const [begun = 0, ended = 0] = await numbersIn(acceptButton());
    expect(begun).toBe(ended);
    await acceptButton().click();
    await seen(page.getByText(`联系分工已调整：新建${begun}对，解除${ended}对`));
    await seen(planner().getByText('方案与现状相同，没有需要调整的。'));
    expect(await deputiesOf(leavingId)).toBe(0);
    expect(await deputiesOf(takerId)).toBe(1);
  });

  test('what was pinned is a pair of today, shown with its member', async () => {
    await expect
      .poll(() =>
        planner()
          .getByRole('button', { name: `取消指定${pinned}` })
          .count(),
      )
      .toBe(0);
    await members().getByRole('searchbox').fill(pinned);
    await seen(members().getByText(`联系1名代表：${pinned}`));
  });

  test('nothing went wrong on the way', () => {
    expect(app.complaints).toEqual([]);
  });
});
