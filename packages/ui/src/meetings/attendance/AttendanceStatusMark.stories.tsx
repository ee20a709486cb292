import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { attendanceChoices } from './attendance-looks.ts';
import { AttendanceStatusMark } from './AttendanceStatusMark.tsx';

const meta = {
  id: 'components-attendance-status-mark',
  title: '组件 Components/会议 Meetings/出席状态 AttendanceStatusMark',
  component: AttendanceStatusMark,
  decorators: [withSamples()],
  parameters: {
    contract: {
      'zh-CN': '出席状态同时用符号、颜色和文字表示；还没有登记的写明。',
      en: 'A state of attendance by symbol, colour and word together; one that nobody has marked says so.',
    },
  },
} satisfies Meta<typeof AttendanceStatusMark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = {
  name: '各种状态 All states',
  render: () => (
    <ul>
      {[...attendanceChoices, undefined].map((status) => (
        <li key={status ?? 'none'}>
          <AttendanceStatusMark status={status} />
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    for (const status of attendanceChoices) {
      await expect(canvas.getByText(locale.names[status] ?? '')).toBeVisible();
    }
    await expect(canvas.getByText(words.meetings.attendance.unmarked)).toBeVisible();
  },
};
