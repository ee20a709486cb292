import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { ErrorState } from './ErrorState.tsx';

const message = {
  'zh-CN': '连不上服务器。请稍后重试。',
  en: 'The server can’t be reached. Try again later.',
};
const messageIn = (globals: Readonly<Record<string, unknown>>) => message[languageOf(globals).words.code];

const meta = {
  id: 'components-error-state',
  title: '组件 Components/页面状态 States/读取失败 ErrorState',
  component: ErrorState,
  args: { message: '' },
  render: (args, { globals }) => <ErrorState {...args} message={messageIn(globals)} />,
  parameters: {
    contract: {
      'zh-CN': '说明出了什么问题、可以怎么办；能重试的给出按钮；技术细节收起，留给排查的人。',
      en: 'What is wrong and what to do, a button where trying again may help, and the technical detail folded away for whoever has to mend it.',
    },
  },
} satisfies Meta<typeof ErrorState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithRetryAndDetail: Story = {
  name: '可以重试，有技术细节 With retry and detail',
  args: { detail: 'HTTP 502', onRetry: fn() },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { states } = languageOf(globals).words;
    await expect(canvas.getByRole('alert')).toHaveTextContent(messageIn(globals));
    await expect(canvas.getByText('HTTP 502')).not.toBeVisible();
    await userEvent.click(canvas.getByText(states.detail));
    await expect(canvas.getByText('HTTP 502')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: states.retry }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

export const MessageOnly: Story = {
  name: '只有说明 Message only',
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
