import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { bodyNameOf, sessionRates } from '../../../tests/stories/sample-certificate.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { AttendanceRateTable } from './AttendanceRateTable.tsx';

const noCounts = {
  present: 0,
  'on-approved-leave': 0,
  'leave-asked': 0,
  'absent-without-approval': 0,
  'sat-in': 0,
  'not-required': 0,
  'not-marked': 0,
};
const rate = (key: string, present: number, owed: number) => ({ key, counts: noCounts, present, owed });

const meta = {
  id: 'components-attendance-rate-table',
  title: '组件 Components/会议 Meetings/出席率 AttendanceRateTable',
  component: AttendanceRateTable,
  decorators: [withSamples()],
  args: { rates: sessionRates('delegation'), by: '代表团 Delegation', nameOf: bodyNameOf },
  parameters: {
    contract: {
      'zh-CN':
        '出席率写成两个整数和一个百分比：出席多少、应出席多少。可以按任何一列排序，按出席率排序时用整数相乘比较。百分比只舍不入。没有规定要求达到多少，所以不分好坏，不标颜色。',
      en: 'A rate is two integers and a percentage: present, of those owed. Any column sorts; rates are compared by multiplying integers. Percentages are cut and not rounded. No rule sets a rate, so nothing is judged and nothing is coloured.',
    },
  },
} satisfies Meta<typeof AttendanceRateTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ByDelegation: Story = { name: '按代表团 By delegation' };

export const Sorted: Story = {
  name: '排序 Sorted',
  args: {
    by: '代表 Deputy',
    nameOf: (key) => key,
    rates: [rate('甲', 2, 3), rate('乙', 2979, 2980), rate('丙', 0, 0), rate('丁', 667, 1000)],
  },
  play: async ({ canvas, userEvent, globals, step }) => {
    const { percent, rates: words } = languageOf(globals).words.meetings;
    const order = () => canvas.getAllByRole('rowheader').map(({ textContent }) => textContent);
    await step('nearly all is not all, and nobody owed is no rate', async () => {
      await expect(canvas.getByText(percent(999))).toBeVisible();
      await expect(canvas.getByText(words.nobodyOwed)).toBeVisible();
    });
    await step('rates are compared exactly, and the other way at a second press', async () => {
      await userEvent.click(canvas.getByRole('button', { name: words.rate }));
      await expect(order()).toEqual(['丙', '甲', '丁', '乙']);
      await userEvent.click(canvas.getByRole('button', { name: words.rate }));
      await expect(order()).toEqual(['乙', '丁', '甲', '丙']);
    });
  },
};

export const InNone: Story = {
  name: '未编入代表团 In no delegation',
  args: { rates: [rate('', 4, 5)] },
  play: async ({ canvas, globals }) => {
    const { unnamed } = languageOf(globals).words.meetings.rates;
    await expect(canvas.getByRole('rowheader', { name: unnamed })).toBeVisible();
  },
};

export const NoSheets: Story = {
  name: '没有出席登记 No sheets',
  args: { rates: [] },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.meetings.rates.nothing)).toBeVisible();
  },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
