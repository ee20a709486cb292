import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sampleItem } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { ItemLimits } from './ItemLimits.tsx';

const meta = {
  id: 'components-plan-item-limits',
  title: '组件 Components/计划 Plan/不能核对的要求 ItemLimits',
  component: ItemLimits,
  decorators: [withSamples()],
  args: { sentences: sampleItem(18).sentences },
  parameters: {
    contract: {
      'zh-CN':
        '一项中不能用记录核对的要求：引原文的字，写明在第几句、属于哪一类、为什么。全部能核对的，不出现。',
      en: 'What of an item no record can answer: in its own words, with the sentence, its class and the reason. Where records can answer all of it, nothing is shown.',
    },
  },
} satisfies Meta<typeof ItemLimits>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneSentence: Story = {
  name: '一句 One sentence',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
    await expect(canvas.getByRole('link')).toHaveAttribute('href', '#/plan/18?sentence=4');
  },
};

export const PartOfASentence: Story = {
  name: '句中部分要求 Part of a sentence',
  args: { sentences: sampleItem(13).sentences },
};

export const WholeItem: Story = { name: '整项 A whole item', args: { sentences: sampleItem(2).sentences } };

export const Nothing: Story = {
  name: '全部能核对 All can be checked',
  args: { sentences: sampleItem(18).sentences.slice(0, 3) },
  play: ({ canvas }) => expect(canvas.queryByRole('heading')).toBeNull(),
};
