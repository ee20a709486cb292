import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, waitFor } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { committeeQuorum, npcBase, sessionQuorum } from '../../../tests/stories/sample-meetings.ts';
import { shown } from '../../../tests/stories/shown.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { QuorumMeter } from './QuorumMeter.tsx';

const meta = {
  id: 'components-quorum-meter',
  title: '组件 Components/会议 Meetings/法定人数 QuorumMeter',
  component: QuorumMeter,
  decorators: [withSamples()],
  parameters: {
    contract: {
      'zh-CN':
        '现场出席、视频出席各有多少人，视频是否计入和为什么；应到多少人，注明法律没有写明怎样计算；需要多少人，还差或者多出多少人。达到或者失去法定人数时立即播报，其他变化停顿后才播报。条形只是图示，数字和文字说明一切；结论和依据来自规则。',
      en: 'Who is present in person and by video, whether video counts and why; of how many, with the caveat that no law says how to count them; how many it takes, and how many are missing or to spare. Reaching or losing the quorum is announced at once, any other change after a pause. The bar only repeats the numbers; the verdict and its sources come from the rule.',
    },
  },
} satisfies Meta<typeof QuorumMeter>;

export default meta;
type Story = StoryObj<typeof meta>;

const { needed } = sessionQuorum(0).reached;

export const Reached: Story = {
  name: '达到 Reached',
  args: sessionQuorum(2758),
  play: async ({ canvas, globals }) => {
    const { quorum } = languageOf(globals).words.meetings;
    await expect(canvas.getByRole('status')).toHaveTextContent(quorum.reachedWith(2758 - needed));
    await expect(canvas.getByText(quorum.people(2951))).toBeVisible();
    await expect(canvas.getByText(quorum.baseCaveat, { exact: false })).toBeVisible();
  },
};

export const ExactlyAtTheBound: Story = {
  name: '恰好达到 Exactly at the bound',
  args: sessionQuorum(needed),
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByRole('status')).toHaveTextContent(words.meetings.quorum.reached);
    await expect(canvas.getByText(locale.kernel.outcomes.satisfied)).toBeVisible();
  },
};

export const OneShort: Story = {
  name: '差一人 One short',
  args: { ...sessionQuorum(needed - 1, { asOf: '2022-03-11' }), unmarked: 12 },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByRole('status')).toHaveTextContent(words.meetings.quorum.short(1));
    await expect(canvas.getByText(locale.kernel.outcomes.pending)).toBeVisible();
    await expect(canvas.getByText(words.meetings.quorum.people(12))).toBeVisible();
  },
};

export const VideoDoesNotCount: Story = {
  name: '视频不计入 Video does not count',
  args: sessionQuorum(needed - 1, { byVideo: 40 }),
  play: async ({ canvas, globals }) => {
    const { quorum } = languageOf(globals).words.meetings;
    await expect(canvas.getByText(quorum.videoDoesNot)).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(quorum.short(1));
  },
};

export const VideoCounts: Story = {
  name: '视频计入 Video counts',
  args: committeeQuorum(60, 28),
  play: async ({ canvas, userEvent, globals }) => {
    const { words } = languageOf(globals);
    await expect(canvas.getByText(words.meetings.quorum.videoCounts)).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent(words.meetings.quorum.reached);
    await userEvent.click(canvas.getByRole('button'));
    await shown(await screen.findByRole('dialog'));
    await expect(screen.getByText(words.sources.inForce, { exact: false })).toBeVisible();
  },
};

export const NobodyCounted: Story = {
  name: '尚未清点 Nobody counted yet',
  args: { base: npcBase, countsVideo: false, unmarked: 2951 },
  play: async ({ canvas, globals }) => {
    const { quorum } = languageOf(globals).words.meetings;
    await expect(canvas.getByRole('status')).toHaveTextContent(quorum.nobodyCounted);
    await expect(canvas.queryByText(quorum.inPerson)).toBeNull();
  },
};

export const NoBase: Story = {
  name: '应到人数没有记录 No base on record',
  args: { headcount: { inPerson: 52, byVideo: 0 }, countsVideo: false },
  play: async ({ canvas, globals }) => {
    const { quorum } = languageOf(globals).words.meetings;
    await expect(canvas.getByRole('status')).toHaveTextContent(quorum.noBase);
    await expect(canvas.getByText(quorum.notOnRecord)).toBeVisible();
  },
};

export const NoQuorumInForce: Story = {
  name: '当日没有规定 No quorum in force',
  args: { headcount: { inPerson: 52, byVideo: 0 }, base: { elected: 60, vacancies: 0 }, countsVideo: false },
};

/** One more comes with each press. */
function Counting() {
  const [present, setPresent] = useState(needed - 3);
  return (
    <>
      <button type="button" onClick={() => setPresent((count) => count + 1)}>
        +1
      </button>
      <QuorumMeter {...sessionQuorum(present)} />
    </>
  );
}

export const ToldWhenItMatters: Story = {
  name: '该说时才说 Told when it matters',
  args: sessionQuorum(needed - 3),
  render: () => <Counting />,
  play: async ({ canvas, userEvent, globals, step }) => {
    const { quorum } = languageOf(globals).words.meetings;
    const status = canvas.getByRole('status');
    const press = () => userEvent.click(canvas.getByRole('button', { name: '+1' }));
    await step('a change short of the quorum is seen at once and told after a pause', async () => {
      await press();
      await expect(canvas.getByText(quorum.short(2))).toBeVisible();
      await expect(status).toHaveTextContent(quorum.short(3));
      await waitFor(() => expect(status).toHaveTextContent(quorum.short(2)), { timeout: 5000 });
    });
    await step('reaching it is told at once', async () => {
      await press();
      await press();
      await expect(status).toHaveTextContent(quorum.reached);
    });
  },
};

export const Phone: Story = {
  name: '手机 On a phone',
  args: sessionQuorum(2758),
  globals: { viewport: { value: 'phone' } },
};
