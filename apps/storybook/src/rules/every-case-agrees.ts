import { expect, within } from 'storybook/test';
import { rulesWords } from './words.ts';

/** The play of every generated page: its table of cases has rows, and each of them comes out as expected. */
export async function everyCaseAgrees({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const table = within(within(canvasElement).getByRole('table'));
  const saying = (part: 'holds' | 'differs') =>
    [rulesWords['zh-CN'][part], rulesWords.en[part]].flatMap((words) => table.queryAllByText(words));
  await expect(saying('holds').length).toBeGreaterThan(0);
  await expect(saying('differs')).toEqual([]);
}
