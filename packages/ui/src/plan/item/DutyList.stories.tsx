import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { book, sampleSentence } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { DutyList } from './DutyList.tsx';

const meta = {
  id: 'components-plan-duty-list',
  title: '组件 Components/计划 Plan/要求一览 DutyList',
  component: DutyList,
  decorators: [withSamples()],
  args: { duties: sampleSentence(18, 3).duties, vocabulary: book.vocabulary },
  parameters: {
    contract: {
      'zh-CN': '一句话的各项要求，按原文先后排列，每项自成一块；没有要求的，写明没有。',
      en: 'The demands of a sentence in the order of its words, each by itself; where it makes none, it says so.',
    },
  },
} satisfies Meta<typeof DutyList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = {
  name: '三项要求 Three demands',
  play: async ({ canvas, args }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(args.duties.length);
  },
};

export const None: Story = {
  name: '没有要求 No demand',
  args: { duties: [] },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.plan.sentence.noDuties)).toBeVisible();
  },
};
