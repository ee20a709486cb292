import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { StaffingCounts } from './StaffingCounts.tsx';

const meta = {
  id: 'components-staffing-counts',
  title: '组件 Components/代表人数 Staffing/人数 StaffingCounts',
  component: StaffingCounts,
  args: { invited: 3, confirmed: 2, attended: 0 },
  parameters: {
    contract: {
      'zh-CN': '在一行里分别写明邀请、确认和参加的人数。',
      en: 'How many were invited, how many confirmed and how many came, in one line.',
    },
  },
} satisfies Meta<typeof StaffingCounts>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InALine: Story = {
  name: '一行 In a line',
  play: async ({ canvas, globals }) => {
    const { counts } = languageOf(globals).words.staffing;
    for (const words of [counts.invited(3), counts.confirmed(2), counts.attended(0)])
      await expect(canvas.getByText(words)).toBeVisible();
  },
};
