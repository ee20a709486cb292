import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { AttendanceCounts } from './AttendanceCounts.tsx';

const meta = {
  id: 'components-attendance-counts',
  title: '组件 Components/会议 Meetings/各状态人数 AttendanceCounts',
  component: AttendanceCounts,
  decorators: [withSamples()],
  args: {
    counts: {
      present: 2758,
      'on-approved-leave': 180,
      'leave-asked': 9,
      'absent-without-approval': 4,
      'not-marked': 29,
    },
    onSelect: fn(),
  },
  parameters: {
    contract: {
      'zh-CN': '各出席状态有多少人。按下一项，只列出该状态的人；再按一次，列出全部。不能筛选的地方只是数字。',
      en: 'How many are in each state of attendance. A press lists only those, another press lists all. Where nothing is filtered they are numbers and no buttons.',
    },
  },
} satisfies Meta<typeof AttendanceCounts>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Filters: Story = {
  name: '筛选 Filters',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(
      canvas.getByRole('button', { name: `${words.meetings.attendance.all} 2980` }),
    ).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(canvas.getByRole('button', { name: `${locale.names['leave-asked'] ?? ''} 9` }));
    await expect(args.onSelect).toHaveBeenLastCalledWith('leave-asked');
  },
};

export const OneSelected: Story = {
  name: '已选一项 One selected',
  args: { selected: 'not-marked' },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { unmarked } = languageOf(globals).words.meetings.attendance;
    const pressed = canvas.getByRole('button', { pressed: true });
    await expect(pressed).toHaveTextContent(unmarked);
    await userEvent.click(pressed);
    await expect(args.onSelect).toHaveBeenLastCalledWith(undefined);
  },
};

export const NumbersOnly: Story = {
  name: '只是数字 Numbers only',
  render: ({ counts }) => <AttendanceCounts counts={counts} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByText('2758')).toBeVisible();
  },
};

export const Nobody: Story = { name: '还没有人 Nobody yet', args: { counts: {} } };

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
