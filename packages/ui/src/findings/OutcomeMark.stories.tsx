import { outcomes } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Box } from '@mui/material';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { OutcomeMark } from './OutcomeMark.tsx';

const meta = {
  id: 'components-outcome-mark',
  title: '组件 Components/结论 Findings/结论标记 OutcomeMark',
  component: OutcomeMark,
  args: { outcome: 'violated' },
  parameters: {
    contract: {
      'zh-CN': '结论同时用颜色、各不相同的图标和文字表示，不辨颜色的人也能看懂；后面可以写明有几个。',
      en: 'An outcome by colour, an icon of its own shape and a word, so that it can be told without the colour; the count may follow.',
    },
  },
} satisfies Meta<typeof OutcomeMark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = {
  name: '五种结论 All five',
  render: () => (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <OutcomeMark outcome={outcome} />
        </li>
      ))}
    </Box>
  ),
  play: async ({ canvas, globals }) => {
    const { locale } = languageOf(globals);
    const marks = canvas.getAllByRole('listitem');
    await expect(marks.map(({ textContent }) => textContent)).toEqual(
      outcomes.map((outcome) => locale.kernel.outcomes[outcome]),
    );
    const shapes = marks.map((mark) => mark.querySelector('svg[aria-hidden="true"]')?.innerHTML);
    await expect(shapes).not.toContain(undefined);
    await expect(new Set(shapes).size).toBe(outcomes.length);
  },
};

export const Counted: Story = {
  name: '带个数 Counted',
  args: { count: 3 },
  play: async ({ canvas, globals }) => {
    const { outcomes: words } = languageOf(globals).locale.kernel;
    await expect(canvas.getByText(words.violated, { exact: false })).toHaveTextContent(`${words.violated}3`);
  },
};
