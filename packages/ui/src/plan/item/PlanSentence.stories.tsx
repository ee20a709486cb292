import { Typography } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sampleSentence } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { PlanSentence } from './PlanSentence.tsx';

const meta = {
  id: 'components-plan-sentence',
  title: '组件 Components/计划 Plan/计划中的一句 PlanSentence',
  component: PlanSentence,
  decorators: [(story) => <Typography lang="zh-CN">{story()}</Typography>, withSamples()],
  args: { sentence: sampleSentence(18, 3) },
  parameters: {
    contract: {
      'zh-CN':
        '计划中的一句，一字不改；句前写明类别，句下有类别的线。有地址的是链接，选中的一句有标记；没有地址的是普通文字。复制时不带类别名称。',
      en: 'A sentence of the plan, as printed; its class is written before it and drawn below it. With an address it is a link, and the selected one is marked; without one it is plain text. The name of the class stays behind when one copies the text.',
    },
  },
} satisfies Meta<typeof PlanSentence>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Checkable: Story = {
  name: '可核对 Checkable',
  play: async ({ canvas, args }) => {
    const link = canvas.getByRole('link');
    await expect(link).toHaveAttribute('href', '#/plan/18?sentence=3');
    await expect(link).toHaveTextContent(args.sentence.text);
    await expect(link).not.toHaveAttribute('aria-current');
  },
};

export const Selected: Story = {
  name: '选中 Selected',
  args: { isSelected: true },
  play: ({ canvas }) => expect(canvas.getByRole('link', { current: true })).toBeVisible(),
};

export const Duty: Story = { name: '任务 Duty', args: { sentence: sampleSentence(18, 4) } };

export const Discretion: Story = {
  name: '裁量 Discretion',
  args: { sentence: sampleSentence(30, 3) },
};

export const Context: Story = { name: '背景 Context', args: { sentence: sampleSentence(18, 1) } };

export const WithoutAddress: Story = {
  name: '没有链接 Without a link',
  decorators: [withSamples({ links: {} })],
  play: async ({ canvas, args }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
    await expect(canvas.getByText(args.sentence.text)).toBeVisible();
  },
};
