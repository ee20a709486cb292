import { hearingInvitesDeputies, resultsAreFedBack } from '@deputy-work/inspection';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { Sources } from './Sources.tsx';

const meta = {
  id: 'components-sources',
  title: '组件 Components/依据 Sources/依据列表 Sources',
  component: Sources,
  decorators: [withSamples()],
  args: { basis: hearingInvitesDeputies.basis },
  parameters: {
    contract: {
      'zh-CN': '一条规则或者一项结论的全部依据，每项都能展开。',
      en: 'All sources of a rule or a finding; each can be opened.',
    },
  },
} satisfies Meta<typeof Sources>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OfThePlan: Story = {
  name: '计划 Of the plan',
  play: async ({ canvas, args, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.sources.title)).toBeVisible();
    await expect(canvas.getAllByRole('listitem')).toHaveLength(args.basis.length);
    for (const { words } of args.basis) await expect(canvas.getByText(words ?? '')).toBeVisible();
  },
};

export const OfStatutes: Story = {
  name: '法律 Of statutes',
  args: { basis: resultsAreFedBack.basis },
  play: async ({ canvas, args }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(args.basis.length);
  },
};
