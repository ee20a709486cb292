import { npc } from '@deputy-work/fixtures';
import { beforeAll, expect, test } from 'vitest';
import { openApp, type OpenApp } from './open-app.ts';

// Two clerks have the same activity open. Nobody's work is lost, whoever saves first.

const activity = npc().activities.find(({ id }) => id === 'enforcement-environment-shanxi')!;

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
  return app.stop;
}, 60_000);

async function read(): Promise<Record<string, unknown>> {
  const response = await fetch(`${app.apiUrl}/api/activities/${activity.id}`);
  return (await response.json()) as Record<string, unknown>;
}

test('who saves second is told, keeps what was typed, and saves it over the other’s changes', async () => {
  const { page } = app;
  await page.goto(`/#/activities/${activity.id}`);
  const title = page.getByRole('textbox', { name: '标题' });
  await title.fill('第二人改的标题');

  const { version, ...fact } = await read();
  const first = await fetch(`${app.apiUrl}/api/activities/${activity.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': `"${String(version)}"` },
    body: JSON.stringify({ ...fact, topics: ['第一人改的主题'] }),
  });
  expect(first.status).toBe(200);

  const save = page.getByRole('button', { name: '保存', exact: true });
  await save.click();
  const conflict = page.getByRole('alert').filter({ hasText: '其他人修改了这条记录' });
  await conflict.waitFor();
  expect(await title.inputValue()).toBe('第二人改的标题');
  expect((await read())['title']).toBe(activity.title);

  await conflict.getByRole('button').click();
  await page.getByText('第一人改的主题').waitFor();
  expect(await title.inputValue()).toBe('第二人改的标题');
  await save.click();
  await expect.poll(read).toMatchObject({ title: '第二人改的标题', topics: ['第一人改的主题'] });
});
