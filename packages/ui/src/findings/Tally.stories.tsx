import type { Meta, StoryObj } from '@storybook/react-vite';
import { emptyTally, outcomes } from '@deputy-work/rules';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { Tally } from './Tally.tsx';

const meta = {
  id: 'components-tally',
  title: '组件 Components/结论 Findings/结论数量 Tally',
  component: Tally,
  args: { tally: { ...emptyTally, satisfied: 9, violated: 2, undetermined: 1 } },
  parameters: {
    contract: {
      'zh-CN': '各种结论各有几个，最需要处理的在前，没有的不写；能够列出对象的，数字是链接。',
      en: 'How many of each outcome, the one that needs somebody first; outcomes that don’t occur are left out, and those whose subjects are listed somewhere are links.',
    },
  },
} satisfies Meta<typeof Tally>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Linked: Story = {
  name: '有链接 Linked',
  args: { outcomeHref: (outcome) => `#/compliance/${outcome}` },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const list = within(canvas.getByRole('list', { name: words.findings.tally }));
    const links = list.getAllByRole('link');
    const { violated, undetermined, satisfied } = locale.kernel.outcomes;
    await expect(links.map(({ textContent }) => textContent)).toEqual([
      `${violated}2`,
      `${undetermined}1`,
      `${satisfied}9`,
    ]);
    await expect(links[0]).toHaveAttribute('href', '#/compliance/violated');
  },
};

export const Plain: Story = {
  name: '没有链接 Plain',
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

export const Chosen: Story = {
  name: '指定的结论 Chosen outcomes',
  args: { show: outcomes },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(outcomes.length);
  },
};
