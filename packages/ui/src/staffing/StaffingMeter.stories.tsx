import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { oneInvited, sampleFinding } from '../../tests/stories/sample-findings.ts';
import { StaffingMeter } from './StaffingMeter.tsx';

const meta = {
  id: 'components-staffing-meter',
  title: '组件 Components/代表人数 Staffing/人数对照 StaffingMeter',
  component: StaffingMeter,
  args: { invited: 1, confirmed: 3, attended: 0, finding: oneInvited },
  parameters: {
    contract: {
      'zh-CN':
        '邀请、确认、参加是三件事，各记各的；最低人数只与邀请人数相比，取自结论，不写死在界面里。条形只是图示，数字和文字说明一切。',
      en: 'Invited, confirmed and attended are three facts, kept apart. The minimum comes from the finding and is held against the invitations only. The bars only repeat what numbers and words say.',
    },
  },
} satisfies Meta<typeof StaffingMeter>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TooFew: Story = {
  name: '人数不足 Too few',
  play: async ({ canvas, canvasElement, globals }) => {
    const { locale, words } = languageOf(globals);
    const { label, invited, confirmed, attended } = words.staffing;
    const meter = within(canvas.getByRole('group', { name: label }));
    await expect(canvasElement).toHaveTextContent(`${invited}1${confirmed}3${attended}0`);
    const minimum = locale.kernel.required.atLeast(locale.units.deputy?.(2) ?? '');
    await expect(meter.getByText(minimum, { exact: false })).toBeVisible();
  },
};

export const Enough: Story = {
  name: '人数足够 Enough',
  args: {
    invited: 2,
    confirmed: 1,
    finding: sampleFinding('inspection.enforcement.invites-deputies', 'satisfied'),
  },
};

export const NoMinimum: Story = {
  name: '没有最低人数 No minimum',
  args: { finding: undefined },
  play: async ({ canvasElement, globals }) => {
    await expect(canvasElement).not.toHaveTextContent(languageOf(globals).words.staffing.required);
  },
};

export const Nobody: Story = {
  name: '还没有人 Nobody yet',
  args: { invited: 0, confirmed: 0, attended: 0 },
};
