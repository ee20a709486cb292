import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LongList } from './LongList.tsx';

const lines = Array.from({ length: 30 }, (_, index) => `示例代表${index + 1}`);

const meta = {
  id: 'components-long-list',
  title: '组件 Components/会议 Meetings/长列表 LongList',
  component: LongList<string>,
  decorators: [withSamples()],
  args: { label: '代表 Deputies', items: lines, keyOf: (item) => item, children: (item) => item },
  parameters: {
    contract: {
      'zh-CN': '先列出前几行；按下按钮列出全部，再按一次收起。行数少的没有按钮。',
      en: 'Shows its first lines; a button shows all of them, and fewer again. A short list has no button.',
    },
  },
} satisfies Meta<typeof LongList<string>>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Long: Story = {
  name: '行数多 Long',
  play: async ({ canvas, userEvent, globals }) => {
    const { sittingIn } = languageOf(globals).words;
    await expect(canvas.getAllByRole('listitem')).toHaveLength(8);
    await userEvent.click(canvas.getByRole('button', { name: sittingIn.showAll(30) }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(30);
    await expect(canvas.getByRole('button', { expanded: true })).toHaveTextContent(sittingIn.showFewer);
  },
};

export const Short: Story = {
  name: '行数少 Short',
  args: { items: lines.slice(0, 3) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
