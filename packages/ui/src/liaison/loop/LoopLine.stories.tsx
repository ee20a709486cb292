import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { progressOf, taken, wholeWay } from '../../../tests/stories/sample-liaison.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LoopLine } from './LoopLine.tsx';

const meta = {
  id: 'components-loop-line',
  title: '组件 Components/联系 Liaison/办理进度 LoopLine',
  component: LoopLine,
  decorators: [withSamples()],
  args: { states: progressOf('forum', wholeWay.slice(0, 2)) },
  parameters: {
    contract: {
      'zh-CN': '一行写明办理进度，用在表格里：六个环节各一个符号，并用文字写明下一步。',
      en: 'How far the loop has come, in one line for tables: a mark for each of the six steps, and in words what is next.',
    },
  },
} satisfies Meta<typeof LoopLine>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Next: Story = {
  name: '有下一步 Something next',
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByText(words.liaison.loop.next(locale.names['handed-over'] ?? ''))).toBeVisible();
  },
};

export const OnlyOffered: Story = {
  name: '只剩可以不办的 Only what may be left out',
  args: { states: progressOf('letter', wholeWay) },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(
      canvas.getByText(words.liaison.loop.mayFollow(locale.names['confirmed'] ?? '')),
    ).toBeVisible();
  },
};

export const Finished: Story = {
  name: '已办完 Finished',
  args: {
    states: progressOf('letter', [...wholeWay, taken('confirmed', '2022-06-01', { by: 'deputy' })]),
  },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.liaison.loop.finished)).toBeVisible();
  },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
