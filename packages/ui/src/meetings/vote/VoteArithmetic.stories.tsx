import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { amendmentVote, billVote } from '../../../tests/stories/sample-meetings.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { VoteArithmetic } from './VoteArithmetic.tsx';

const meta = {
  id: 'components-vote-arithmetic',
  title: '组件 Components/会议 Meetings/票数计算 VoteArithmetic',
  component: VoteArithmetic,
  decorators: [withSamples()],
  parameters: {
    contract: {
      'zh-CN':
        '多数按全体人数计算，不按到会或者投票的人数；赞成、反对、弃权、废票、未投票和未参加表决各列一行，合计就是全体。计算过程一句一句写出；宣布的结果与计算是否一致，写明。百分比只舍不入，差一票也不显示为全部。',
      en: 'The majority is one of all, not of those present or voting: in favour, against, abstaining, invalid, present without voting and absent each have a line, and together they are all. The working is written out sentence by sentence, and so is whether the declared result agrees. Percentages are cut and not rounded: one vote short of all never shows as all.',
    },
  },
} satisfies Meta<typeof VoteArithmetic>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Amendment: Story = {
  name: '宪法修正案 Constitutional amendment',
  args: amendmentVote(),
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const { vote, percent } = words.meetings;
    const table = within(canvas.getByRole('table', { name: vote.label }));
    for (const line of [
      [vote.parts.inFavour, '2958', percent(992)],
      [vote.parts.against, '2', percent(0)],
      [vote.parts.absent, '16', percent(5)],
    ]) {
      await expect(table.getByRole('row', { name: line.join(' ') })).toBeVisible();
    }
    await expect(table.getByRole('row', { name: `${vote.all.bill} 2980` })).toBeVisible();
    await expect(canvas.getByText(vote.agrees(locale.names['carried'] ?? ''))).toBeVisible();
    await expect(canvas.getByText(vote.enough(2958, 971))).toBeVisible();
  },
};

export const ExactlyEnough: Story = {
  name: '恰好达到 Exactly enough',
  args: billVote({ inFavour: 1491, against: 800, abstaining: 400, notPressing: 67, result: 'carried' }),
  play: async ({ canvas, globals }) => {
    const { vote } = languageOf(globals).words.meetings;
    await expect(canvas.getByText(vote.carried)).toBeVisible();
    await expect(canvas.getByText(vote.enough(1491, 0))).toBeVisible();
  },
};

export const HalfIsNotEnough: Story = {
  name: '刚好一半不够 Half is not enough',
  args: billVote({ inFavour: 1490, against: 10, result: 'not-carried' }),
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const { vote } = words.meetings;
    await expect(canvas.getByText(vote.notCarried)).toBeVisible();
    await expect(canvas.getByText(vote.notEnough(1490, 1))).toBeVisible();
    await expect(canvas.getByText(vote.agrees(locale.names['not-carried'] ?? ''))).toBeVisible();
  },
};

export const DeclaredOtherwise: Story = {
  name: '宣布的结果与计算不一致 Declared otherwise',
  args: billVote({ inFavour: 1400, against: 90, abstaining: 20, result: 'carried' }),
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByText(words.meetings.vote.differs(locale.names['carried'] ?? ''))).toBeVisible();
    await expect(canvas.getByText(locale.kernel.outcomes.violated)).toBeVisible();
  },
};

export const Undeclared: Story = {
  name: '尚未宣布 Not declared yet',
  args: { ...billVote({ inFavour: 2000, against: 12, abstaining: 4 }), finding: undefined },
  play: async ({ canvas, globals }) => {
    const { meetings, sources } = languageOf(globals).words;
    await expect(canvas.getByText(meetings.vote.undeclared)).toBeVisible();
    await expect(canvas.getByText(sources.title)).toBeVisible();
  },
};

export const NobodyVoted: Story = {
  name: '没有人表决 Nobody voted',
  args: billVote({}),
};

export const MoreThanAll: Story = {
  name: '票数多于全体 More than there are',
  args: billVote({ inFavour: 2990, against: 10, result: 'carried' }),
  play: async ({ canvas, globals }) => {
    const { vote } = languageOf(globals).words.meetings;
    await expect(canvas.getByText(vote.tooMany(3000, 2980))).toBeVisible();
  },
};

export const Phone: Story = {
  name: '手机 On a phone',
  args: amendmentVote(),
  globals: { viewport: { value: 'phone' } },
};
