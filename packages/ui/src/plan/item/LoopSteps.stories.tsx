import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { book } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LoopSteps } from './LoopSteps.tsx';

const loopOf = (code: string) => {
  const loop = book.vocabulary.feedbackLoops.find((one) => one.code === code);
  if (!loop) throw new Error(`The plan has no loop ${code}, so a story has nothing to show.`);
  return loop;
};

const meta = {
  id: 'components-plan-loop-steps',
  title: '组件 Components/计划 Plan/反馈闭环 LoopSteps',
  component: LoopSteps,
  decorators: [withSamples()],
  args: { loop: loopOf('suggestions'), item: 25, sentence: 3 },
  parameters: {
    contract: {
      'zh-CN': '一个反馈闭环的各步，按先后编号；本句所说的一步用文字注明并加粗，另起一路的也写明。',
      en: 'The steps of a feedback loop, numbered; the step that the sentence states is said to be so in words and stands out, and a second line of the loop says where it opens.',
    },
  },
} satisfies Meta<typeof LoopSteps>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Suggestions: Story = {
  name: '代表建议办理 Suggestions',
  play: async ({ canvas, args, globals }) => {
    const { code, plan } = languageOf(globals).words;
    const steps = canvas.getAllByRole('listitem');
    await expect(steps).toHaveLength(args.loop.steps.length);
    await expect(canvas.getByText(plan.loop.here(args.loop.steps[1]!.name[code]))).toBe(steps[1]);
  },
};

export const TwoLines: Story = {
  name: '有另一路 With a second line',
  args: { loop: loopOf('elections'), item: 39, sentence: 4 },
  play: async ({ canvas, args, globals }) => {
    const { code, plan } = languageOf(globals).words;
    const opens = args.loop.steps.find(({ opensLine }) => opensLine);
    await expect(canvas.getByText(plan.loop.secondLine(plan.loop.here(opens!.name[code])))).toBeVisible();
  },
};
