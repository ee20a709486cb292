import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { ForbiddenState } from './ForbiddenState.tsx';

const meta = {
  id: 'components-forbidden-state',
  title: '组件 Components/页面状态 States/没有权限 ForbiddenState',
  component: ForbiddenState,
  parameters: {
    contract: {
      'zh-CN': '说明没有查看权限、可以向谁申请；重试没有用，因此不给重试按钮。',
      en: 'That one may not see this, and whom to ask. Trying again won’t help, so there is no button for it.',
    },
  },
} satisfies Meta<typeof ForbiddenState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NotAllowed: Story = {
  name: '没有权限 Not allowed',
  play: async ({ canvas, globals }) => {
    const { forbidden, forbiddenHint } = languageOf(globals).words.states;
    await expect(canvas.getByRole('alert')).toHaveTextContent(forbidden);
    await expect(canvas.getByRole('alert')).toHaveTextContent(forbiddenHint);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
