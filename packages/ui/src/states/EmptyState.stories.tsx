import { Button } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { EmptyState } from './EmptyState.tsx';

const says = {
  'zh-CN': { title: '还没有活动', why: '新建一项，就能看到它符合哪些规定。', action: '新建活动' },
  en: { title: 'No activities yet', why: 'Create one to see which rules it keeps.', action: 'New activity' },
};
const wordsIn = (globals: Readonly<Record<string, unknown>>) => says[languageOf(globals).words.code];

const onCreate = fn();

const meta = {
  id: 'components-empty-state',
  title: '组件 Components/页面状态 States/没有内容 EmptyState',
  component: EmptyState,
  args: { title: '' },
  render: (_, { globals }) => <EmptyState title={wordsIn(globals).title} />,
  parameters: {
    contract: {
      'zh-CN': '没有内容的，用文字说明没有什么、为什么、可以怎么办，不留空白。',
      en: 'Nothing to show is said in words: what there is none of, why, and what one can do. Never a blank.',
    },
  },
} satisfies Meta<typeof EmptyState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TitleOnly: Story = {
  name: '只有标题 Title only',
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(wordsIn(globals).title)).toBeVisible();
  },
};

export const WithWayOut: Story = {
  name: '说明原因和办法 With a way out',
  beforeEach: () => {
    onCreate.mockClear();
  },
  render: (_, { globals }) => {
    const { title, why, action } = wordsIn(globals);
    return (
      <EmptyState title={title} action={<Button onClick={onCreate}>{action}</Button>}>
        {why}
      </EmptyState>
    );
  },
  play: async ({ canvas, userEvent, globals }) => {
    const { why, action } = wordsIn(globals);
    await expect(canvas.getByText(why)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: action }));
    await expect(onCreate).toHaveBeenCalledOnce();
  },
};
