import type { AttendanceStatus } from '@deputy-work/meetings';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { attendanceChoices, attendanceKeys } from './attendance-looks.ts';
import { AttendanceRow } from './AttendanceRow.tsx';
import { AttendanceRows, type AttendanceRowsProps } from './AttendanceRows.tsx';
import { attendanceRowId } from './row-styles.ts';

const ids = [...attendanceChoices.keys(), attendanceChoices.length].map((index) => `d-${index + 1}`);

/** Arrows move, digits mark and move on: as small as a sheet can be. */
function SmallSheet({ label }: Pick<AttendanceRowsProps, 'label'>) {
  const [marks, setMarks] = useState<Readonly<Record<string, AttendanceStatus>>>(() =>
    Object.fromEntries(attendanceChoices.map((status, index) => [`d-${index + 2}`, status])),
  );
  const [current, setCurrent] = useState(0);
  const currentId = ids[current] ?? '';
  const move = (by: number) => setCurrent((at) => Math.min(ids.length - 1, Math.max(0, at + by)));
  return (
    <AttendanceRows
      label={label}
      count={ids.length}
      currentId={currentId}
      onKeyDown={({ key }) => {
        if (key === 'ArrowDown') move(1);
        if (key === 'ArrowUp') move(-1);
        const status = attendanceChoices.find((choice) => attendanceKeys[choice] === key);
        if (!status) return;
        setMarks((all) => ({ ...all, [currentId]: status }));
        move(1);
      }}
    >
      {ids.map((id, index) => {
        const status = marks[id];
        return (
          <AttendanceRow
            key={id}
            deputyId={id}
            position={index + 1}
            name={`示例代表00${index + 1}`}
            detail="北京代表团"
            entry={status === undefined ? { intervals: [] } : { status, intervals: [] }}
            isSelected={index === 2}
            isCurrent={index === current}
            onSelect={() => setCurrent(index)}
            onMark={(deputyId, chosen) => setMarks((all) => ({ ...all, [deputyId]: chosen }))}
          />
        );
      })}
    </AttendanceRows>
  );
}

const meta = {
  id: 'components-attendance-rows',
  title: '组件 Components/会议 Meetings/登记表 AttendanceRows',
  component: AttendanceRows,
  decorators: [withSamples()],
  args: { label: '出席登记 Attendance' },
  render: ({ label }) => <SmallSheet label={label} />,
  parameters: {
    contract: {
      'zh-CN':
        '登记行的外框：键盘焦点始终在整个表上，读屏软件念出当前行；滚动时只画看得见的行，焦点也不会丢失。各行的样式只在这里写一次。上下移动和按数字键登记，由使用它的页面决定。',
      en: 'What stands around the rows. The keyboard stays with the whole list and screen readers read the current row, so nothing loses the focus when only what can be seen is drawn. The styles of all rows are said once, here. Moving and marking by digit belong to the page.',
    },
  },
} satisfies Meta<typeof AttendanceRows>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ByKeyboard: Story = {
  name: '键盘登记 By keyboard',
  play: async ({ canvas, userEvent, globals }) => {
    const { locale } = languageOf(globals);
    const list = canvas.getByRole('grid');
    await userEvent.tab();
    await expect(list).toHaveFocus();
    await expect(list).toHaveAttribute('aria-activedescendant', attendanceRowId('d-1'));
    await userEvent.keyboard(attendanceKeys['leave-asked']);
    const [first] = canvas.getAllByRole('row');
    await expect(first).toHaveTextContent(locale.names['leave-asked'] ?? '');
    await expect(list).toHaveAttribute('aria-activedescendant', attendanceRowId('d-2'));
    await userEvent.keyboard('{ArrowUp}');
    await expect(list).toHaveAttribute('aria-activedescendant', attendanceRowId('d-1'));
  },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
