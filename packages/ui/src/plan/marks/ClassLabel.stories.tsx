import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { ClassLabel } from './ClassLabel.tsx';

const meta = {
  id: 'components-plan-class-label',
  title: '组件 Components/计划 Plan/句子类别 ClassLabel',
  component: ClassLabel,
  decorators: [withSamples()],
  args: { sentenceClass: 'rule' },
  parameters: {
    contract: {
      'zh-CN':
        '句子的类别：可核对、任务、裁量、背景。名称和线型总是一起出现，线型与原文中的相同，不靠颜色区分。',
      en: 'The class of a sentence: checkable, duty, discretion, context. Name and line always come together; the line is the one in the text, and colour alone tells nothing.',
    },
  },
} satisfies Meta<typeof ClassLabel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Checkable: Story = {
  name: '可核对 Checkable',
  play: async ({ canvas, globals }) => {
    const { classes } = languageOf(globals).words.plan;
    await expect(canvas.getByText(classes.rule.name)).toBeVisible();
  },
};

export const Duty: Story = { name: '任务 Duty', args: { sentenceClass: 'duty' } };

export const Discretion: Story = { name: '裁量 Discretion', args: { sentenceClass: 'discretion' } };

export const Context: Story = { name: '背景 Context', args: { sentenceClass: 'context' } };
