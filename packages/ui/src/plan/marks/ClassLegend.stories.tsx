import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { ClassLegend } from './ClassLegend.tsx';

const meta = {
  id: 'components-plan-class-legend',
  title: '组件 Components/计划 Plan/图例 ClassLegend',
  component: ClassLegend,
  decorators: [withSamples()],
  parameters: {
    contract: {
      'zh-CN': '说明原文中的每一种线型是什么意思：先写类别名称，再写这一类句子由记录核对，还是由人判断。',
      en: 'Says what each line under the text means: the name of the class, then whether records can answer its sentences or only people.',
    },
  },
} satisfies Meta<typeof ClassLegend>;

export default meta;

export const Legend: StoryObj<typeof meta> = {
  name: '图例 Legend',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('term')).toHaveLength(4);
    await expect(canvas.getAllByRole('definition')).toHaveLength(4);
  },
};
