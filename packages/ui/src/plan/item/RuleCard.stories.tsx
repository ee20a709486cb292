import { demoOverlays } from '@deputy-work/fixtures';
import { emptyReport } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { nationalReport } from '../../../tests/stories/sample-findings.ts';
import { sampleRule } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { RuleCard } from './RuleCard.tsx';

const meta = {
  id: 'components-plan-rule-card',
  title: '组件 Components/计划 Plan/规则 RuleCard',
  component: RuleCard,
  decorators: [withSamples()],
  args: { rule: sampleRule('inspection.enforcement.invites-deputies'), report: nationalReport },
  parameters: {
    contract: {
      'zh-CN':
        '由计划形成的一条规则：核对什么，各结论多少，最需要处理的几个对象和补救办法，判断日适用的数值，依据。没有报告时，不写落实情况；有规则而没有对象时，写明尚无可核对的对象。',
      en: 'A rule made of the plan: what it asks, how many of each outcome, the few subjects that need somebody first with what would mend them, the values in force that day, and its sources. Without a report it says nothing of how it is kept; with no subject to ask, it says that.',
    },
  },
} satisfies Meta<typeof RuleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithFindings: Story = {
  name: '有待处理的对象 With findings',
  play: async ({ canvas, args, globals }) => {
    const { words } = languageOf(globals);
    const tally = within(canvas.getByRole('list', { name: words.findings.tally }));
    await expect(tally.getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringContaining(`#/findings/${args.rule.id}/`),
    );
  },
};

export const WithLocalValues: Story = {
  name: '有各地的数值 With values of places',
  args: { rule: sampleRule('inspection.results.fed-back'), overlays: demoOverlays },
};

export const NothingToAsk: Story = {
  name: '尚无对象 Nothing to check',
  args: { report: emptyReport },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.plan.standing['no-subject'])).toBeVisible();
  },
};

export const WithoutReport: Story = {
  name: '没有报告 Without a report',
  args: { report: undefined },
  play: async ({ canvas, globals }) => {
    const { words } = languageOf(globals);
    await expect(canvas.queryByRole('list', { name: words.findings.tally })).toBeNull();
  },
};
