import type { AttendanceEntry } from '@deputy-work/meetings';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { AttendanceRow } from './AttendanceRow.tsx';
import { AttendanceRows } from './AttendanceRows.tsx';

const inAList: Decorator = (story) => <AttendanceRows label="出席登记 Attendance">{story()}</AttendanceRows>;

const meta = {
  id: 'components-attendance-row',
  title: '组件 Components/会议 Meetings/登记行 AttendanceRow',
  component: AttendanceRow,
  decorators: [inAList, withSamples()],
  args: {
    deputyId: 'd-1',
    name: '示例代表001',
    detail: '北京代表团',
    entry: { intervals: [] },
    isSelected: false,
    isCurrent: false,
    onSelect: fn(),
    onMark: fn(),
  },
  parameters: {
    contract: {
      'zh-CN':
        '出席登记表的一行：姓名、代表团、状态（符号、颜色、文字），有记录的写明时段和方式。指到或者移到的一行，列出各状态的按钮和对应的数字键。整行可以单选、加选（按住 Ctrl）和连选（按住 Shift）。正在保存和没有保存的写明。行高固定，元素很少，适合数千行只画看得见的部分。',
      en: 'One line of an attendance sheet: name, delegation, state by symbol, colour and word, and when and how, if that was noted. Where the mouse or the keyboard is, a button for each state stands with its digit. A line is picked alone, besides others (Ctrl) or with all in between (Shift). What is being saved and what was not saved say so. Of one height and few elements, for lists of thousands that draw only what can be seen.',
    },
  },
} satisfies Meta<typeof AttendanceRow>;

export default meta;
type Story = StoryObj<typeof meta>;

const present: Omit<AttendanceEntry, 'deputyId'> = { status: 'present', intervals: [] };

export const Unmarked: Story = {
  name: '尚未登记 Not marked yet',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByText(words.meetings.attendance.unmarked)).toBeVisible();
    await userEvent.hover(canvas.getByRole('row'));
    await fireEvent.click(canvas.getByRole('button', { name: `${locale.names['present'] ?? ''} 1` }));
    await expect(args.onMark).toHaveBeenLastCalledWith('d-1', 'present');
    await expect(args.onSelect).not.toHaveBeenCalled();
    await userEvent.unhover(canvas.getByRole('row'));
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Picked: Story = {
  name: '选取 Picking',
  args: { isSelected: true, entry: present },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { select } = languageOf(globals).words.meetings.attendance;
    await expect(canvas.getByRole('row')).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(canvas.getByRole('rowheader'));
    await expect(args.onSelect).toHaveBeenLastCalledWith('d-1', 'only');
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(canvas.getByRole('rowheader'));
    await expect(args.onSelect).toHaveBeenLastCalledWith('d-1', 'range');
    await userEvent.keyboard('{/Shift}');
    await userEvent.click(canvas.getByRole('checkbox', { name: select(args.name) }));
    await expect(args.onSelect).toHaveBeenLastCalledWith('d-1', 'toggle');
  },
};

export const Current: Story = {
  name: '当前行 Current',
  args: { isCurrent: true, entry: present },
  play: async ({ canvas, globals }) => {
    const { locale } = languageOf(globals);
    const pressed = canvas.getByRole('button', { pressed: true });
    await expect(pressed).toHaveAccessibleName(`${locale.names['present'] ?? ''} 1`);
    await expect(pressed).toHaveAttribute('aria-keyshortcuts', '1');
  },
};

export const WithTimes: Story = {
  name: '有时段 With times',
  args: {
    entry: { status: 'present', intervals: [{ from: '09:00', to: '11:30', mode: 'by-video' }] },
  },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const time = words.meetings.attendance.interval('09:00', '11:30', locale.names['by-video'] ?? '');
    await expect(canvas.getByText(time)).toBeVisible();
  },
};

export const Saving: Story = {
  name: '正在保存 Saving',
  args: { entry: present, saving: 'pending' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.meetings.attendance.saving)).toBeVisible();
  },
};

export const NotSaved: Story = {
  name: '没有保存 Not saved',
  args: { entry: present, saving: 'failed' },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.meetings.attendance.failed)).toBeVisible();
  },
};

export const ReadOnly: Story = {
  name: '只能查看 Read only',
  args: { isCurrent: true, entry: { status: 'on-approved-leave', intervals: [] } },
  render: (args) => <AttendanceRow {...args} onMark={undefined} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const LongName: Story = {
  name: '长姓名 Long name',
  args: {
    name: '阿卜杜热依木·阿卜杜勒艾则孜·买买提明',
    detail: '新疆维吾尔自治区代表团',
    isCurrent: true,
    entry: { status: 'absent-without-approval', intervals: [] },
  },
  globals: { viewport: { value: 'phone' } },
};
