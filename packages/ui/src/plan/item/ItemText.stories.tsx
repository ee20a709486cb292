import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sampleItem } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { ItemText } from './ItemText.tsx';

const meta = {
  id: 'components-plan-item-text',
  title: '组件 Components/计划 Plan/一项的原文 ItemText',
  component: ItemText,
  decorators: [withSamples()],
  args: { sentences: sampleItem(18).sentences, selected: 3 },
  parameters: {
    contract: {
      'zh-CN': '一项的原文，按原样连成一段，每句标明类别，下附图例。选一句即到该句的地址；只有一句是选中的。',
      en: 'An item as printed, in one paragraph, each sentence marked by its class, with the legend below. Choosing a sentence goes to its address; one sentence at most is selected.',
    },
  },
} satisfies Meta<typeof ItemText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Item18: Story = {
  name: '第18项 Item 18',
  play: async ({ canvas, args }) => {
    const links = canvas.getAllByRole('link');
    await expect(links).toHaveLength(args.sentences.length);
    await expect(canvas.getByRole('link', { current: true })).toBe(links[2]);
  },
};

export const NothingSelected: Story = { name: '没有选中 Nothing selected', args: { selected: undefined } };

export const Long: Story = {
  name: '最长的一项 A long item',
  args: { sentences: sampleItem(19).sentences, selected: undefined },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
