import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { book, rules } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { measureProgress } from '../derive/measure-progress.ts';
import { PlanProgressBar } from './PlanProgressBar.tsx';

const meta = {
  id: 'components-plan-progress',
  title: '组件 Components/计划 Plan/分类和进度 PlanProgressBar',
  component: PlanProgressBar,
  decorators: [withSamples()],
  args: { progress: measureProgress(book.classification, rules) },
  parameters: {
    contract: {
      'zh-CN':
        '全部句子各属哪一类，可核对的句子中多少已有规则核对。数字由分类和现有规则算出，不是填写的；色条只重复数字，花纹不同，黑白打印也能分清。',
      en: 'How many sentences fall into each class, and how many of the checkable ones a rule checks. The numbers are counted from the classification and the rules that exist; the bar only repeats them, in patterns that black and white can tell apart.',
    },
  },
} satisfies Meta<typeof PlanProgressBar>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PlanOf2022: Story = {
  name: '2022年度计划 The plan of 2022',
  play: async ({ canvas }) => {
    const counts = canvas.getAllByRole('definition').map(({ textContent }) => Number(textContent));
    await expect(counts.reduce((sum, count) => sum + count, 0)).toBe(152);
  },
};

export const NoRulesYet: Story = {
  name: '还没有规则 No rules yet',
  args: { progress: measureProgress(book.classification, []) },
};
