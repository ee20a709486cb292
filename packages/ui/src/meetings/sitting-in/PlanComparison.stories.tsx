import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { previewOf, provenOf } from '../../../tests/stories/sample-sitting-in.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { PlanComparison } from './PlanComparison.tsx';

const plan = previewOf();
const inOctober = previewOf({ seats: { 第三十五次会议: 3, 第三十七次会议: 12 } });

const meta = {
  id: 'components-plan-comparison',
  title: '组件 Components/会议 Meetings/方案比较 PlanComparison',
  component: PlanComparison,
  decorators: [withSamples({ nameOf: (id) => id })],
  args: { before: { label: 'A', plan }, after: { label: 'B', plan: inOctober } },
  parameters: {
    contract: {
      'zh-CN':
        '两个方案的数字并列，写明相差多少；增加、调整会议、不再邀请的代表分别列出，没有变化的只写人数。',
      en: 'The numbers of two plans side by side with their difference; who is added, moved to another meeting, or removed, and how many stay as they are.',
    },
  },
} satisfies Meta<typeof PlanComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Changed: Story = {
  name: '有变化 With changes',
  play: async ({ canvas, globals, args }) => {
    const { comparison, numbers } = languageOf(globals).words.sittingIn;
    const table = within(canvas.getByRole('table', { name: comparison.title }));
    const difference = args.after.plan.coverage.short - args.before.plan.coverage.short;
    await expect(difference).toBeLessThan(0);
    await expect(
      table.getByRole('row', { name: new RegExp(`${numbers.short}.*−${-difference}$`) }),
    ).toBeVisible();
    const added = args.after.plan.invitations.filter(({ meetingId }) => meetingId === '第三十七次会议');
    await expect(added.length).toBeGreaterThan(0);
    await expect(canvas.queryByText(comparison.same)).toBeNull();
  },
};

export const Same: Story = {
  name: '没有变化 Nothing changed',
  args: { after: { label: 'B', plan: provenOf(plan) } },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.sittingIn.comparison.same)).toBeVisible();
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};

export const OnAPhone: Story = {
  name: '手机上 On a phone',
  globals: { viewport: { value: 'phone' } },
};
