import type { Force } from '@deputy-work/rules';
import { Box } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { ForceLabel } from './ForceLabel.tsx';

const forces: readonly Force[] = ['statute', 'local', 'plan', 'aim'];

const meta = {
  id: 'components-force-label',
  title: '组件 Components/结论 Findings/效力 ForceLabel',
  component: ForceLabel,
  args: { force: 'plan' },
  parameters: {
    contract: {
      'zh-CN': '说明是什么提出的要求：法律、地方规定、计划，还是只是一个目标。',
      en: 'What makes the demand: a statute, a local rule, a plan, or only an aim.',
    },
  },
} satisfies Meta<typeof ForceLabel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const All: Story = {
  name: '四种效力 All four',
  render: () => (
    <Box sx={{ display: 'grid' }}>
      {forces.map((force) => (
        <ForceLabel key={force} force={force} />
      ))}
    </Box>
  ),
  play: async ({ canvas, globals }) => {
    const words = languageOf(globals).locale.kernel.forces;
    for (const force of forces) await expect(canvas.getByText(words[force])).toBeVisible();
  },
};
