import {
  deputiesLaw2015,
  npcRulesOfProcedure2021,
  shandongDeputiesMeasures2015,
} from '@deputy-work/congress/instruments';
import { article } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LeaveRouteNote } from './LeaveRouteNote.tsx';

const meta = {
  id: 'components-leave-route-note',
  title: '组件 Components/会议 Meetings/请假途径 LeaveRouteNote',
  component: LeaveRouteNote,
  decorators: [withSamples()],
  args: {
    addressees: ['secretariat-through-delegation'],
    approvers: undefined,
    basis: [article(shandongDeputiesMeasures2015, 7)],
  },
  parameters: {
    contract: {
      'zh-CN':
        '这次请假向谁提出、由谁批准，依据哪一条；有几个人都可以的，一并写明。没有规定写明的，照实说没有规定、无法判断，不猜。',
      en: 'Whom this leave is asked of, who approves it, and by which provision; several who each may are all named. Where no rule names anyone, it says so, and that it can’t be told; nothing is guessed.',
    },
  },
} satisfies Meta<typeof LeaveRouteNote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Asked: Story = {
  name: '写明向谁请假 Names whom to ask',
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const route = locale.names['secretariat-through-delegation'] ?? '';
    await expect(canvas.getByText(route)).toBeVisible();
    await expect(canvas.getByText(words.meetings.leave.noApprover)).toBeVisible();
    await expect(canvas.getByText(words.sources.title)).toBeVisible();
  },
};

export const AnyOfTwo: Story = {
  name: '二者皆可 Either of two',
  args: {
    addressees: ['director', 'vice-director'],
    approvers: ['director', 'vice-director'],
  },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const either = words.meetings.leave.anyOf(
      ['director', 'vice-director'].map((code) => locale.names[code] ?? ''),
    );
    await expect(canvas.getAllByText(either)).toHaveLength(2);
  },
};

export const NoApproverForTheNation: Story = {
  name: '全国没有写明由谁批准 The nation names no approver',
  args: {
    addressees: ['secretariat'],
    basis: [article(npcRulesOfProcedure2021, 15), article(deputiesLaw2015, 7)],
  },
};

export const NothingPrescribed: Story = {
  name: '都没有规定 Nothing prescribed',
  args: { addressees: undefined, basis: [] },
  play: async ({ canvas, globals }) => {
    const { meetings, sources } = languageOf(globals).words;
    await expect(canvas.getByText(meetings.leave.noAddressee)).toBeVisible();
    await expect(canvas.queryByText(sources.title)).toBeNull();
  },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
