import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { book, sampleSentence } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { DutyCard } from './DutyCard.tsx';

const [invitesDeputies] = sampleSentence(18, 3).duties;
const [leftToPeople] = sampleSentence(18, 4).duties;
const [everyQuarter] = sampleSentence(19, 3).duties;
if (!invitesDeputies || !leftToPeople || !everyQuarter) throw new Error('Items 18 and 19 lost their duties.');

const meta = {
  id: 'components-plan-duty-card',
  title: '组件 Components/计划 Plan/一项要求 DutyCard',
  component: DutyCard,
  decorators: [withSamples()],
  args: { duty: invitesDeputies, vocabulary: book.vocabulary },
  parameters: {
    contract: {
      'zh-CN':
        '一项要求：做什么，依据原文哪几个字，谁对谁、何时、多少、通过什么渠道、属于哪个反馈闭环，由哪条规则核对。计划没有说的，不列出；没有规则的，写明由人判断或者由哪个规则包核对。',
      en: 'One demand: what, by which words, who owes it to whom, when, how many, by which channel, in which feedback loop, and which rule checks it. What the plan doesn’t say isn’t listed; where no rule checks, it says that people judge it, or which package will.',
    },
  },
} satisfies Meta<typeof DutyCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const CheckedByARule: Story = {
  name: '有规则核对 Checked by a rule',
  play: async ({ canvas, args, globals }) => {
    const { locale } = languageOf(globals);
    await expect(canvas.getByText(args.duty.words)).toHaveAttribute('lang', 'zh-CN');
    const id = 'inspection.enforcement.invites-deputies';
    const rule = canvas.getByRole('link', { name: locale.rules[id]?.title ?? id });
    await expect(rule).toHaveAttribute('href', `#/rules/${id}`);
  },
};

export const RuleToCome: Story = { name: '规则待建 Rule to come', args: { duty: everyQuarter } };

export const ForPeople: Story = {
  name: '由人判断 For people',
  args: { duty: leftToPeople },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.plan.duty.byPeople)).toBeVisible();
  },
};

export const RuleNotShownHere: Story = {
  name: '规则不在此处 Rule not shown here',
  args: { duty: { ...invitesDeputies, checkedBy: [{ rule: 'elections.ballot.is-secret' }] } },
  play: async ({ canvas, globals }) => {
    const { code, plan } = languageOf(globals).words;
    const elections = book.vocabulary.rulePackages.find((one) => one.code === 'elections');
    await expect(canvas.getByText(plan.duty.byPlanned(elections!.name[code]))).toBeVisible();
    await expect(canvas.queryByText(/ballot/)).toBeNull();
  },
};
