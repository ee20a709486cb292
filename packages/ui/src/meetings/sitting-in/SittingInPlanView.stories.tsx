import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { gathered, previewOf, provenOf } from '../../../tests/stories/sample-sitting-in.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { SittingInPlanView } from './SittingInPlanView.tsx';

const preview = previewOf();
const [first] = preview.invitations;
const pin = { deputyId: first?.deputyId ?? '', meetingId: first?.meetingId ?? '' };
const impossible = { deputyId: '示例代表21', meetingId: '第三十五次会议' };

const meta = {
  id: 'components-sitting-in-plan',
  title: '组件 Components/会议 Meetings/列席邀请方案 SittingInPlanView',
  component: SittingInPlanView,
  decorators: [withSamples({ nameOf: (id) => id })],
  args: { plan: preview, meetings: gathered.wishes.meetings, pins: [], onPin: fn(), onUnpin: fn() },
  parameters: {
    contract: {
      'zh-CN':
        '写明是快速预览还是精确方案、各项已证明最优或者最多差多少；未能安排的和未采用的指定，写明人数和原因；每次会议列出受邀代表和理由，可以逐人指定、取消指定。',
      en: 'Whether this is a preview or the exact plan, and what is proven of each number; who could not be placed and which pins were not kept, with the reason; for each meeting whom it invites and why. Each can be pinned and unpinned.',
    },
  },
} satisfies Meta<typeof SittingInPlanView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Preview: Story = {
  name: '快速预览 Preview',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { sittingIn: words } = languageOf(globals).words;
    await expect(canvas.getByText(words.plan.method(args.plan))).toBeVisible();
    await expect(canvas.getByText(words.plan.coverage(args.plan.coverage))).toBeVisible();
    const meeting = within(canvas.getByRole('region', { name: pin.meetingId }));
    await userEvent.click(meeting.getByRole('button', { name: words.planned.pin(pin.deputyId) }));
    await expect(args.onPin).toHaveBeenCalledWith(pin);
  },
};

export const ProvenBest: Story = {
  name: '已证明最优的精确方案 Exact and proven best',
  args: { plan: provenOf(preview) },
  play: async ({ canvas, args, globals }) => {
    const { sittingIn: words } = languageOf(globals).words;
    await expect(canvas.getByText(words.plan.method(args.plan))).toBeVisible();
    await expect(canvas.getAllByText(words.quality.best)).toHaveLength(3);
  },
};

export const Pinned: Story = {
  name: '有指定 With a pin',
  args: { plan: previewOf({ pins: [pin] }), pins: [pin] },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { planned } = languageOf(globals).words.sittingIn;
    await expect(canvas.getByText(planned.pinned)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: planned.unpin(pin.deputyId) }));
    await expect(args.onUnpin).toHaveBeenCalledWith(pin);
  },
};

export const RefusedPin: Story = {
  name: '指定未采用 A pin that could not be kept',
  args: { plan: previewOf({ pins: [impossible] }), pins: [impossible] },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { plan, planned } = languageOf(globals).words.sittingIn;
    const names = { deputy: String, meeting: String, electoralUnit: String };
    const told = plan.refusedPin({ ...impossible, reason: 'unavailable' }, names);
    const alert = within(canvas.getByText(planned.refused(1)).closest('[role="alert"]') as HTMLElement);
    await expect(alert.getByText(told, { exact: false })).toBeVisible();
    await userEvent.click(alert.getByRole('button'));
    await expect(args.onUnpin).toHaveBeenCalledWith(impossible);
  },
};

export const Short: Story = {
  name: '名额不够 Too few seats',
  args: {
    plan: previewOf({ meetingIds: ['第三十五次会议'] }),
    meetings: gathered.wishes.meetings.filter(({ id }) => id === '第三十五次会议'),
  },
  play: async ({ canvas, args, globals }) => {
    const { planned } = languageOf(globals).words.sittingIn;
    await expect(canvas.getByText(planned.shortages(args.plan.coverage.short))).toBeVisible();
  },
};

export const NothingToPlan: Story = {
  name: '没有可以安排的会议 No meeting to plan for',
  args: { plan: previewOf({ meetingIds: [] }), meetings: [] },
  play: async ({ canvas, args, globals }) => {
    const { plan } = languageOf(globals).words.sittingIn;
    const [shortage] = args.plan.shortages;
    const names = { deputy: String, meeting: String, electoralUnit: String };
    await expect(shortage?.constraint).toBe('no-meeting');
    if (shortage) await expect(canvas.getByText(plan.shortage(shortage, names))).toBeVisible();
  },
};

export const ToRead: Story = {
  name: '只供查看 To read only',
  render: ({ plan, meetings, pins }) => <SittingInPlanView plan={plan} meetings={meetings} pins={pins} />,
  args: { plan: previewOf({ pins: [pin] }), pins: [pin] },
  play: async ({ canvas, globals }) => {
    const { planned } = languageOf(globals).words.sittingIn;
    await expect(canvas.getByText(planned.pinned)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: planned.unpin(pin.deputyId) })).toBeNull();
  },
};

export const OnAPhone: Story = {
  name: '手机上 On a phone',
  globals: { viewport: { value: 'phone' } },
};
