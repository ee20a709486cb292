import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { nationalReport } from '../../tests/stories/sample-findings.ts';
import { TallyTable } from './TallyTable.tsx';

const ruleId = 'inspection.enforcement.invites-deputies';

const meta = {
  id: 'components-tally-table',
  title: '组件 Components/结论 Findings/合规汇总 TallyTable',
  component: TallyTable,
  args: {
    tallies: nationalReport.tallies,
    hrefOf: ({ rule = '', outcome = '' }) => `#/compliance/${rule}/${outcome}`,
  },
  parameters: {
    contract: {
      'zh-CN':
        '每条规则一行、每种结论一列，最后一行合计；不是零的数字是链接，读屏软件读出规则、结论和个数。正在查看的规则和数字有标记。窄屏上，规则名称独占一行。',
      en: 'A row for each rule, a column for each outcome, totals at the end. A number that isn’t zero is a link, read out with its rule and outcome. What is listed now is marked. On a phone the rule takes a line of its own.',
    },
  },
} satisfies Meta<typeof TallyTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WholeReport: Story = {
  name: '全部规则 A whole report',
  play: async ({ canvas, args, globals }) => {
    const { locale, words } = languageOf(globals);
    const table = within(canvas.getByRole('table', { name: words.findings.table.caption }));
    const rules = Object.keys(args.tallies);
    await expect(table.getAllByRole('row')).toHaveLength(rules.length + 2);
    await expect(table.getAllByRole('columnheader')).toHaveLength(6);
    const title = locale.rules[ruleId]?.title ?? '';
    const count = args.tallies[ruleId]?.violated ?? 0;
    const name = words.findings.table.cell(title, locale.kernel.outcomes.violated, count);
    await expect(table.getByRole('link', { name })).toHaveAttribute(
      'href',
      `#/compliance/${ruleId}/violated`,
    );
    const all = Object.values(args.tallies).reduce((sum, { violated }) => sum + violated, 0);
    const total = words.findings.table.cell(words.findings.table.total, locale.kernel.outcomes.violated, all);
    await expect(table.getByRole('link', { name: total })).toHaveAttribute('href', '#/compliance//violated');
  },
};

export const OneSelected: Story = {
  name: '正在查看一个数字 One number chosen',
  args: { selected: { rule: ruleId, outcome: 'violated' } },
  play: async ({ canvasElement }) => {
    const current = canvasElement.querySelectorAll('[aria-current="true"]');
    await expect(current).toHaveLength(1);
    await expect(current[0]).toHaveAttribute('href', `#/compliance/${ruleId}/violated`);
  },
};

export const OnAPhone: Story = {
  name: '手机上 On a phone',
  globals: { viewport: { value: 'phone' } },
};
