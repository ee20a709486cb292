import { explain } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { nameOf, oneInvited, sampleFinding } from '../../tests/stories/sample-findings.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { FindingLine } from './FindingLine.tsx';

const meta = {
  id: 'components-finding-line',
  title: '组件 Components/结论 Findings/一行结论 FindingLine',
  component: FindingLine,
  decorators: [withSamples()],
  args: { finding: oneInvited },
  parameters: {
    contract: {
      'zh-CN': '一行写明结论、对象或者规则，以及补救；没有补救的，写第一条理由。',
      en: 'In one line: the outcome, the subject or the rule, and the remedy, or the first reason where nothing is to be mended.',
    },
  },
} satisfies Meta<typeof FindingLine>;

export default meta;
type Story = StoryObj<typeof meta>;

export const HeadedBySubject: Story = {
  name: '以对象开头 Headed by its subject',
  play: async ({ canvas, canvasElement, args, globals }) => {
    const { subject } = args.finding;
    await expect(canvas.getByRole('link', { name: nameOf(subject.id) })).toHaveAttribute(
      'href',
      `#/activities/${subject.id}`,
    );
    const { remedy = '' } = explain(args.finding, languageOf(globals).locale);
    await expect(canvasElement).toHaveTextContent(remedy);
  },
};

export const HeadedByRule: Story = {
  name: '以规则开头 Headed by its rule',
  args: { headedBy: 'rule' },
  play: async ({ canvas, args, globals }) => {
    const { ruleId } = args.finding;
    const title = languageOf(globals).locale.rules[ruleId]?.title ?? '';
    await expect(canvas.getByRole('link', { name: title })).toHaveAttribute('href', `#/rules/${ruleId}`);
  },
};

export const WithoutRemedy: Story = {
  name: '没有补救 Without remedy',
  args: { finding: sampleFinding('inspection.enforcement.invites-deputies', 'satisfied') },
  play: async ({ canvasElement, args, globals }) => {
    const [reason = ''] = explain(args.finding, languageOf(globals).locale).reasons;
    await expect(canvasElement).toHaveTextContent(reason);
  },
};
