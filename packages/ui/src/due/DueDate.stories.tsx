import { dueOn, latestDayBefore } from '@deputy-work/calendar';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { DueDate } from './DueDate.tsx';

const threeMonths = { amount: 3, unit: 'month' } as const;

const meta = {
  id: 'components-due-date',
  title: '组件 Components/期限 Due days/到期日 DueDate',
  component: DueDate,
  decorators: [withSamples()],
  args: { due: dueOn('2022-03-28', threeMonths) },
  parameters: {
    contract: {
      'zh-CN':
        '写明到期的那一天、按判断日还有几天或者已经逾期几天；计算过程逐步列出，可以展开。缺少某年放假安排、无法确定的，写明缺的是哪一年，只说最早或者最迟是哪一天。',
      en: 'The day, and how many days are left or late on the day of asking; the steps of the count unfold. Where the holidays of a year are not known, it says which year is missing and only how early or late the day can be.',
    },
  },
} satisfies Meta<typeof DueDate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InTime: Story = {
  name: '还有几天 In time',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { locale, words, explainDue } = languageOf(globals);
    await expect(canvas.getByText(words.due.left(8))).toBeVisible();
    await expect(canvas.getByText(words.due.due(locale.kernel.date('2022-06-28')))).toBeVisible();
    const [firstStep = ''] = explainDue(args.due);
    await expect(canvas.getByText(firstStep)).not.toBeVisible();
    await userEvent.click(canvas.getByText(words.due.working));
    await expect(canvas.getByText(firstStep)).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(explainDue(args.due).length);
  },
};

export const Today: Story = {
  name: '今天到期 Due today',
  decorators: [withSamples({ asOf: '2022-06-28' })],
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.due.today)).toBeVisible();
  },
};

export const Late: Story = {
  name: '已经逾期 Late',
  decorators: [withSamples({ asOf: '2022-07-01' })],
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.due.late(3))).toBeVisible();
  },
};

export const PutOffByHolidays: Story = {
  name: '遇节假日顺延 Put off by holidays',
  args: { due: dueOn('2022-04-01', { amount: 6, unit: 'month' }) },
};

export const CountedBack: Story = {
  name: '往前推算 Counted back',
  args: { due: latestDayBefore('2022-08-30', { amount: 1, unit: 'month' }) },
};

export const Unknown: Story = {
  name: '无法确定 Cannot be told',
  args: { due: dueOn('2003-01-31', { amount: 1, unit: 'month' }) },
  play: async ({ canvas, userEvent, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByText(words.due.unknown)).toBeVisible();
    await expect(canvas.getByText(words.due.notBefore(locale.kernel.date('2003-02-28')))).toBeVisible();
    await userEvent.click(canvas.getByText(words.due.working));
    await expect(canvas.getByText(/2003.*(没有|no data)|(没有|no data).*2003/)).toBeVisible();
  },
};

export const WithoutWorking: Story = {
  name: '不带计算过程 Without working',
  decorators: [withSamples({ explainDue: undefined })],
  play: async ({ canvas, globals }) => {
    await expect(canvas.queryByText(languageOf(globals).words.due.working)).toBeNull();
  },
};
