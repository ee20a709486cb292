import { supervisionLaw2006, supervisionLaw2024 } from '@deputy-work/congress/instruments';
import { cite } from '@deputy-work/plan-2022';
import { article } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { shown } from '../../tests/stories/shown.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { CitationPopover } from './CitationPopover.tsx';

const quoted = '至少邀请2名全国人大代表参加';
const offline = () => Promise.reject(new Error('offline'));

const meta = {
  id: 'components-citation-popover',
  title: '组件 Components/依据 Sources/依据弹窗 CitationPopover',
  component: CitationPopover,
  decorators: [withSamples()],
  args: { citation: cite(18, quoted) },
  parameters: {
    contract: {
      'zh-CN':
        '按钮写明文件和条目。按下后显示该版本的适用时间、所在位置，并在原句中标出所引文字；没有收录全文或者读取失败的，都如实说明。按 Esc 键或者“关闭”收起，焦点回到按钮。原文一律标明为中文。',
      en: 'The button names the source and the place. Pressed, it shows the days on which that version is in force, and the quoted words marked in their sentence; where the text is not held or could not be read, it says so. Escape or Close puts it away and gives the focus back to the button. The words of the source are marked as Chinese.',
    },
  },
} satisfies Meta<typeof CitationPopover>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = { name: '收起 Closed' };

export const InItsSentence: Story = {
  name: '在原句中标出 In its sentence',
  play: async ({ canvas, userEvent, globals }) => {
    const { words } = languageOf(globals);
    const button = canvas.getByRole('button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    const marked = await screen.findByText(quoted);
    await expect(marked.tagName).toBe('MARK');
    await expect(marked.closest('[lang]')).toHaveAttribute('lang', 'zh-CN');
    await expect(marked.closest('blockquote')).toHaveTextContent(
      /^执法检查组赴地方检查法律实施情况，.*列席。$/,
    );
    await expect(dialog.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(button).toHaveFocus();
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole('button', { name: words.sources.close }));
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.click(button);
    await shown(await screen.findByText(quoted));
  },
};

export const BesideItsSource: Story = {
  name: '放在依据旁边 Beside its source',
  args: { says: 'details' },
  play: async ({ canvas, globals }) => {
    const { words } = languageOf(globals);
    const button = canvas.getByRole('button');
    await expect(button).toHaveTextContent(words.sources.details);
    await expect(button).toHaveAccessibleName(/18/);
  },
};

export const NotHeld: Story = {
  name: '没有收录全文 Text not held',
  args: { citation: article(supervisionLaw2006, 26) },
  play: async ({ canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByRole('button'));
    await shown(await screen.findByText(languageOf(globals).words.sources.notHeld));
  },
};

export const Unverified: Story = {
  name: '施行日期未核实 First day not verified',
  args: { citation: article(supervisionLaw2024, 44) },
  play: async ({ canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByRole('button'));
    const { unverified } = languageOf(globals).words.sources;
    await shown(await screen.findByText(unverified, { exact: false }));
  },
};

export const Loading: Story = {
  name: '正在读取 Loading',
  decorators: [withSamples({ sentenceOf: () => new Promise(() => undefined) })],
  play: async ({ canvas, userEvent, globals }) => {
    await userEvent.click(canvas.getByRole('button'));
    const { loading } = languageOf(globals).words.sources;
    await expect(await screen.findByRole('status', { name: loading })).toBeInTheDocument();
  },
};

export const Failed: Story = {
  name: '读取失败 Failed',
  decorators: [withSamples({ sentenceOf: offline })],
  play: async ({ canvas, userEvent, globals }) => {
    const { sources, states } = languageOf(globals).words;
    await userEvent.click(canvas.getByRole('button'));
    await expect(await screen.findByRole('alert')).toHaveTextContent(sources.failed);
    await shown(screen.getByRole('button', { name: states.retry }));
  },
};

let isOnline = false;

export const FailedAtFirst: Story = {
  name: '重试后读到 Failed at first',
  decorators: [withSamples({ sentenceOf: () => (isOnline ? Promise.resolve(`……${quoted}……`) : offline()) })],
  beforeEach: () => {
    isOnline = false;
  },
  play: async ({ canvas, userEvent, globals }) => {
    const { states } = languageOf(globals).words;
    await userEvent.click(canvas.getByRole('button'));
    const retry = await screen.findByRole('button', { name: states.retry });
    isOnline = true;
    await userEvent.click(retry);
    await expect((await screen.findByText(quoted)).tagName).toBe('MARK');
  },
};
