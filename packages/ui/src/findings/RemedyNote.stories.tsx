import { explain } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { oneInvited } from '../../tests/stories/sample-findings.ts';
import { useUi } from '../ui-provider.tsx';
import { RemedyNote } from './RemedyNote.tsx';

const meta = {
  id: 'components-remedy-note',
  title: '组件 Components/结论 Findings/补救 RemedyNote',
  component: RemedyNote,
  args: { remedy: '' },
  parameters: {
    contract: {
      'zh-CN': '写明做到什么就符合：所需的最小改变。',
      en: 'What would be enough: the smallest change that satisfies the rule.',
    },
  },
} satisfies Meta<typeof RemedyNote>;

export default meta;
type Story = StoryObj<typeof meta>;

function SampleRemedy() {
  return <RemedyNote remedy={explain(oneInvited, useUi().locale).remedy ?? ''} />;
}

export const OneMore: Story = {
  name: '再邀请一名 One more',
  render: () => <SampleRemedy />,
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByText(words.findings.remedy).parentElement).toHaveTextContent(
      `${words.findings.remedy} ${explain(oneInvited, locale).remedy ?? ''}`,
    );
  },
};
