import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { book, sampleSentence } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { SentencePanel } from './SentencePanel.tsx';

const meta = {
  id: 'components-plan-sentence-panel',
  title: '组件 Components/计划 Plan/一句的要求 SentencePanel',
  component: SentencePanel,
  decorators: [withSamples()],
  args: { sentence: sampleSentence(18, 3), vocabulary: book.vocabulary },
  parameters: {
    contract: {
      'zh-CN':
        '一句话的类别和分类理由、各项要求，以及所属的反馈闭环走到哪一步。换一句时，读屏软件会读出；由读者选中的，移到可见处。',
      en: 'The class of a sentence and the reason for it, each of its demands, and where in its feedback loop it stands. A screen reader hears when the sentence changes; when somebody chose it, it comes into view.',
    },
  },
} satisfies Meta<typeof SentencePanel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const DutiesAndLoop: Story = {
  name: '要求和闭环 Duties and their loop',
  play: async ({ canvas, args, globals }) => {
    const { code, plan } = languageOf(globals).words;
    await expect(canvas.getAllByRole('article')).toHaveLength(args.sentence.duties.length);
    const loop = book.vocabulary.feedbackLoops.find((one) => one.code === 'inspection');
    await expect(
      canvas.getByRole('heading', { level: 3, name: plan.loop.title(loop!.name[code]) }),
    ).toBeVisible();
  },
};

export const LeftToPeople: Story = {
  name: '由人判断及理由 Left to people, and why',
  args: { sentence: sampleSentence(18, 4) },
  play: async ({ canvas, args, globals }) => {
    const { code, plan } = languageOf(globals).words;
    const reason = args.sentence.reason?.[code] ?? 'no reason';
    await expect(canvas.getByText(plan.sentence.reason(reason))).toBeVisible();
  },
};

export const Discretion: Story = { name: '裁量 Discretion', args: { sentence: sampleSentence(30, 3) } };

export const Context: Story = {
  name: '背景 Context',
  args: { sentence: sampleSentence(18, 1) },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.plan.sentence.noDuties)).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
  },
};
