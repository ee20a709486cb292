import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, within } from 'storybook/test';
import { RemarkButton } from './RemarkButton.tsx';

const meta: Meta<typeof RemarkButton> = {
  id: 'review-remark',
  title: '审阅 Review/提意见 Leaving a remark',
  tags: ['!autodocs'],
  component: RemarkButton,
  args: {
    title: '执法检查组赴地方检查，邀请全国人大代表参加',
    name: 'inspection.enforcement.invites-deputies',
    package: { name: '@deputy-work/inspection', version: '1.2.3' },
    verdict: '待完成',
  },
};

export default meta;

type Story = StoryObj<typeof RemarkButton>;

const copied: string[] = [];

const clipboard = (writeText: (text: string) => Promise<void>) => () => {
  const original = navigator.clipboard;
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: original });
};

const openDialog: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button'));
  const remark = await screen.findByRole('textbox');
  for (const part of [
    'inspection.enforcement.invites-deputies',
    '@deputy-work/inspection 1.2.3',
    '2022-06-20',
    '待完成',
  ]) {
    await expect(remark).toHaveTextContent(part);
  }
};

const lastButton = () => within(screen.getByRole('dialog')).getAllByRole('button').at(-1)!;

export const Copied: Story = {
  name: '复制 Copied',
  beforeEach: clipboard((text) => {
    copied.push(text);
    return Promise.resolve();
  }),
  play: async (context) => {
    await openDialog(context);
    await context.userEvent.type(screen.getByRole('textbox'), '少了一种情形');
    await context.userEvent.click(lastButton());
    await expect(await screen.findByRole('status')).not.toBeEmptyDOMElement();
    await expect(copied.pop()).toMatch(/少了一种情形$/);
  },
};

export const CopiedByHand: Story = {
  name: '浏览器不让复制 The browser does not copy',
  beforeEach: clipboard(() => Promise.reject(new Error('not allowed'))),
  play: async (context) => {
    await openDialog(context);
    await context.userEvent.click(lastButton());
    const remark: HTMLTextAreaElement = screen.getByRole('textbox');
    await expect(remark.selectionEnd - remark.selectionStart).toBe(remark.value.length);
  },
};
