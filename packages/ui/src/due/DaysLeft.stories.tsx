import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { DaysLeft } from './DaysLeft.tsx';

const meta = {
  id: 'components-days-left',
  title: '组件 Components/期限 Due days/剩余天数 DaysLeft',
  component: DaysLeft,
  decorators: [withSamples({ asOf: '2022-06-20' })],
  parameters: {
    contract: {
      'zh-CN': '按判断日还有几天、今天到期，或者已经逾期几天；用图标、颜色和文字同时表示。',
      en: 'How many days are left on the day of asking, that it is due today, or how many days it is late; by icon, colour and words together.',
    },
  },
} satisfies Meta<typeof DaysLeft>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Left: Story = {
  name: '还有一天 One day left',
  args: { due: '2022-06-21' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.due.left(1))).toBeVisible();
  },
};

export const Today: Story = {
  name: '今天到期 Due today',
  args: { due: '2022-06-20' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.due.today)).toBeVisible();
  },
};

export const Late: Story = {
  name: '已经逾期 Late',
  args: { due: '2022-06-19' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.due.late(1))).toBeVisible();
  },
};
