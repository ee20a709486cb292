import { explain } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { nameOf, oneInvited, sampleFinding } from '../../tests/stories/sample-findings.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { DaysLeft } from '../due/DaysLeft.tsx';
import { FindingEntry } from './FindingEntry.tsx';

const meta = {
  id: 'components-finding-entry',
  title: '组件 Components/结论 Findings/待办 FindingEntry',
  component: FindingEntry,
  decorators: [withSamples()],
  args: { finding: sampleFinding('inspection.report.reflects-views', 'violated') },
  parameters: {
    contract: {
      'zh-CN':
        '把一项结论写成一件要做的事：前面是结论和效力（或者剩余天数），后面是对象、要求和补救；对象有页面的，是去补正的链接。',
      en: 'A finding as a thing to do: in front the outcome and its force, or the days left; then the subject, what is asked and the remedy. A subject that has a page leads to where it is mended.',
    },
  },
} satisfies Meta<typeof FindingEntry>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ToMend: Story = {
  name: '可以补正 To mend',
  play: async ({ canvas, args, globals }) => {
    const { locale } = languageOf(globals);
    const { subject, ruleId } = args.finding;
    await expect(canvas.getByRole('link', { name: nameOf(subject.id) })).toHaveAttribute(
      'href',
      `#/activities/${subject.id}`,
    );
    await expect(canvas.getByText(locale.kernel.outcomes.violated)).toBeVisible();
    await expect(canvas.getByText(locale.kernel.forces.plan)).toBeVisible();
    await expect(canvas.getByText(locale.rules[ruleId]?.title ?? '')).toBeVisible();
    await expect(canvas.getByText(explain(args.finding, locale, { nameOf }).remedy ?? '')).toBeVisible();
  },
};

export const DueSoon: Story = {
  name: '即将到期 Due soon',
  args: { finding: oneInvited, mark: <DaysLeft due={oneInvited.due ?? ''} /> },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(canvas.getByText(words.due.left(2))).toBeVisible();
    await expect(canvas.queryByText(locale.kernel.outcomes.pending)).toBeNull();
  },
};

export const UnderItsRule: Story = {
  name: '在规则的标题下 Under its rule',
  args: { hideRule: true },
  play: async ({ canvas, args, globals }) => {
    const { locale } = languageOf(globals);
    await expect(canvas.queryByText(locale.rules[args.finding.ruleId]?.title ?? '')).toBeNull();
    await expect(canvas.getByText(nameOf(args.finding.subject.id))).toBeVisible();
  },
};

export const WithoutPage: Story = {
  name: '对象没有页面 Without a page',
  args: { finding: sampleFinding('inspection.concentrated.once-per-electoral-unit', 'violated') },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};
