import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { LoadingState } from './LoadingState.tsx';

const meta = {
  id: 'components-loading-state',
  title: '组件 Components/页面状态 States/正在读取 LoadingState',
  component: LoadingState,
  parameters: {
    contract: {
      'zh-CN': '内容未到之前，用灰条占位，并告知读屏软件正在读取；要求减少动态效果的，灰条不闪动。',
      en: 'Until the content comes, grey lines hold its place and screen readers are told; the lines keep still for who asked for less motion.',
    },
  },
} satisfies Meta<typeof LoadingState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ThreeLines: Story = {
  name: '三行 Three lines',
  play: async ({ canvas, globals }) => {
    const { loading } = languageOf(globals).words.states;
    await expect(canvas.getByRole('status', { name: loading }).children).toHaveLength(3);
  },
};

export const APage: Story = {
  name: '一整页 A whole page',
  args: { lines: 8 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status').children).toHaveLength(8);
  },
};
