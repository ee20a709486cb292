import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { nationalReport } from '../../tests/stories/sample-findings.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { FindingList } from './FindingList.tsx';

const findings = nationalReport.findings.filter(({ outcome }) => outcome === 'violated').slice(0, 3);

const aboutOneActivity = nationalReport.findings.filter(
  ({ subject, outcome }) => subject.id === 'enforcement-environment-hebei' && outcome !== 'not-applicable',
);

const meta = {
  id: 'components-finding-list',
  title: '组件 Components/结论 Findings/结论列表 FindingList',
  component: FindingList,
  decorators: [withSamples()],
  args: { findings },
  parameters: {
    contract: {
      'zh-CN':
        '按给定的顺序列出结论，可以是卡片、待办或者一行。整页都关于同一对象或者同一规则的，不再逐条重复。没有结论的，什么也不显示。',
      en: 'Findings in the order given, as cards, as things to do, or in lines. What the page is about is not said again of each. Without findings there is nothing.',
    },
  },
} satisfies Meta<typeof FindingList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Cards: Story = {
  name: '卡片 Cards',
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(findings.length);
  },
};

export const Entries: Story = {
  name: '待办 Entries',
  args: { as: 'entries' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(findings.length);
  },
};

export const Lines: Story = {
  name: '一行一条 Lines',
  args: { findings: aboutOneActivity, as: 'lines', about: 'subject' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(aboutOneActivity.length);
    const [link] = canvas.getAllByRole('link');
    await expect(link).toHaveAttribute('href', `#/rules/${aboutOneActivity[0]?.ruleId ?? ''}`);
  },
};

export const None: Story = {
  name: '没有结论 None',
  args: { findings: [] },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('list')).toBeNull();
  },
};
