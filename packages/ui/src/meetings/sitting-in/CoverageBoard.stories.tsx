import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { electoralUnitOf, gathered, sampleCoverage } from '../../../tests/stories/sample-sitting-in.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { CoverageBoard } from './CoverageBoard.tsx';

const meta = {
  id: 'components-coverage-board',
  title: '组件 Components/会议 Meetings/列席覆盖 CoverageBoard',
  component: CoverageBoard,
  decorators: [withSamples({ nameOf: (id) => id })],
  args: {
    coverage: sampleCoverage,
    electoralUnitOf,
    meetings: gathered.wishes.meetings,
    unplannable: gathered.unplannable,
  },
  parameters: {
    contract: {
      'zh-CN':
        '基层代表中已列席、已受邀、待邀请的各有多少，未记录是否为基层代表的另行说明；尚未召开的会议还有多少名额，不能安排的说明原因；各选举单位用表格列出，待邀请的越多底色越深，数字同时写明。',
      en: 'How many grass-roots deputies have sat in, are invited, are still to be invited, and of how many nobody knows; the seats of the meetings left, or why nothing can be planned; units as a table whose grounds are warmer where more is left to do, with the numbers.',
    },
  },
} satisfies Meta<typeof CoverageBoard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const HalfWay: Story = {
  name: '部分已列席 Half way',
  play: async ({ canvas, args, globals }) => {
    const { sittingIn: words } = languageOf(globals).words;
    await expect(canvas.getByText(words.coverage.grassRoots(args.coverage.grassRoots.length))).toBeVisible();
    await expect(canvas.getByText(words.coverage.unclassified(2))).toBeVisible();
    const meetings = within(canvas.getByRole('table', { name: words.meetings.title }));
    await expect(meetings.getByRole('row', { name: /第三十五次会议.*7/ })).toBeVisible();
    await expect(meetings.getByText(words.meetings.unplannable['no-seats'])).toBeVisible();
    await expect(meetings.getByText(words.meetings.unplannable['no-day'])).toBeVisible();
  },
};

export const ByElectoralUnit: Story = {
  name: '按选举单位 By electoral unit',
  play: async ({ canvas, userEvent, globals }) => {
    const { sittingIn: words } = languageOf(globals).words;
    await userEvent.click(canvas.getByText(words.groups.title(4)));
    const table = within(canvas.getByRole('table', { name: words.groups.title(4) }));
    await expect(table.getAllByRole('row')).toHaveLength(5);
    await expect(table.getAllByRole('columnheader')).toHaveLength(6);
    await expect(table.getByRole('rowheader', { name: '河北省' })).toBeVisible();
  },
};

export const AllCovered: Story = {
  name: '全部已列席 All have sat in',
  args: {
    coverage: {
      ...sampleCoverage,
      covered: sampleCoverage.grassRoots,
      invited: [],
      toInvite: [],
      unclassified: [],
    },
  },
  play: async ({ canvas, globals }) => {
    const { sittingIn: words } = languageOf(globals).words;
    await expect(canvas.getAllByText(words.deputies(0))).toHaveLength(2);
    await expect(canvas.queryByText(words.coverage.unclassified(0))).toBeNull();
  },
};

export const NoMeetingLeft: Story = {
  name: '没有尚未召开的会议 No meeting left',
  args: { meetings: [], unplannable: [] },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.sittingIn.meetings.none)).toBeVisible();
  },
};

export const NobodyGrassRoots: Story = {
  name: '没有基层代表 No grass-roots deputies',
  args: { coverage: { ...sampleCoverage, grassRoots: [], covered: [], invited: [], toInvite: [] } },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.sittingIn.coverage.none)).toBeVisible();
  },
};

export const OnAPhone: Story = {
  name: '手机上 On a phone',
  globals: { viewport: { value: 'phone' } },
};
