import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { book } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { ItemStandingMark } from './ItemStandingMark.tsx';

const meta = {
  id: 'components-plan-item-standing',
  title: '组件 Components/计划 Plan/落实情况 ItemStandingMark',
  component: ItemStandingMark,
  decorators: [withSamples()],
  args: {
    standing: { kind: 'judged', outcome: 'violated' },
    plannedPackages: [],
    rulePackages: book.vocabulary.rulePackages,
  },
  parameters: {
    contract: {
      'zh-CN':
        '一项在判断日的落实情况：有结论的，取各条规则中最需要处理的一个；没有结论的，写明为什么没有，绝不显示为“符合”。还有规则待建的，另起一行列出规则包。',
      en: 'How an item stands on the day of asking: the outcome that needs somebody most among its rules; without a verdict it says why there is none, and never looks as if all were well. Packages that will bring more rules stand on a line of their own.',
    },
  },
} satisfies Meta<typeof ItemStandingMark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Violated: Story = { name: '不符合 Violated' };

export const HoldsWithMoreToCome: Story = {
  name: '符合，另有规则待建 Holds, more to come',
  args: { standing: { kind: 'judged', outcome: 'satisfied' }, plannedPackages: ['proposals', 'liaison'] },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const names = book.vocabulary.rulePackages
      .filter(({ code }) => code === 'liaison' || code === 'proposals')
      .map(({ name }) => name[words.code]);
    await expect(canvas.getByText(locale.kernel.outcomes.satisfied)).toBeVisible();
    for (const name of names) await expect(canvas.getByText(new RegExp(name))).toBeVisible();
  },
};

export const NothingToAsk: Story = {
  name: '尚无对象 Nothing to check',
  args: { standing: { kind: 'no-subject' } },
};

export const Planned: Story = {
  name: '规则待建 Rules to come',
  args: { standing: { kind: 'planned' }, plannedPackages: ['training'] },
};

export const ForPeople: Story = { name: '由人判断 For people', args: { standing: { kind: 'people' } } };

export const Waiting: Story = { name: '正在判断 Waiting', args: { standing: { kind: 'waiting' } } };

export const Unread: Story = {
  name: '未能读取 Unread',
  args: { standing: { kind: 'unread' } },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByText(words.plan.standing.unread)).toBeVisible();
    await expect(canvas.queryByText(locale.kernel.outcomes.satisfied)).toBeNull();
  },
};

export const Unasked: Story = { name: '不问落实情况 Nobody asks', args: { standing: { kind: 'unasked' } } };
