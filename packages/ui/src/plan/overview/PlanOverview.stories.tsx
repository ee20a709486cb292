import { emptyReport } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { nationalReport } from '../../../tests/stories/sample-findings.ts';
import { book, rules } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { ErrorState } from '../../states/ErrorState.tsx';
import { PlanOverview } from './PlanOverview.tsx';

const meta = {
  id: 'components-plan-overview',
  title: '组件 Components/计划 Plan/计划一览 PlanOverview',
  component: PlanOverview,
  decorators: [withSamples()],
  args: { book, rules, tallies: nationalReport.tallies },
  parameters: {
    contract: {
      'zh-CN':
        '整个计划一览：何时由哪次会议通过，句子的分类和进度，各章各项的标题、句子类别和落实情况。筛选是链接，当前的一个有标记，数字是各筛选下的项数；还不知道的，不写数字。某一筛选下没有任何一项时，写明原因并可回到全部。',
      en: 'The plan at a glance: when which meetings adopted it, its sentences by class and how far rules check them, and each item with its title, its sentences and how it stands. Filters are links, the current one is marked, and each says how many items it lets through; what nobody knows yet has no number. Where a filter lets nothing through, it says so and leads back to all.',
    },
  },
} satisfies Meta<typeof PlanOverview>;

export default meta;
type Story = StoryObj<typeof meta>;

const itemLinks = (links: readonly HTMLElement[]) =>
  links.filter((link) => /^#\/plan\/\d+$/.test(link.getAttribute('href') ?? ''));

export const Full: Story = {
  name: '全部 All items',
  play: async ({ canvas, globals }) => {
    const { filters } = languageOf(globals).words.plan;
    await expect(itemLinks(canvas.getAllByRole('link'))).toHaveLength(40);
    const nav = within(canvas.getByRole('navigation', { name: filters.label }));
    await expect(nav.getByRole('link', { current: true })).toHaveTextContent(`${filters.all} 40`);
  },
};

export const StillPlanned: Story = {
  name: '有待建规则 Rules to come',
  args: { filter: 'planned' },
  play: async ({ canvas, globals }) => {
    const { filters } = languageOf(globals).words.plan;
    const nav = within(canvas.getByRole('navigation', { name: filters.label }));
    const current = nav.getByRole('link', { current: true });
    await expect(current).toHaveAttribute('href', '#/plan?show=planned');
    await expect(current).toHaveTextContent(
      `${filters.planned} ${itemLinks(canvas.getAllByRole('link')).length}`,
    );
  },
};

export const Violated: Story = { name: '有不符合 Not holding', args: { filter: 'violated' } };

export const NotEncodable: Story = {
  name: '只能由人判断 Only people can judge',
  args: { filter: 'not-encodable' },
};

export const EmptyFilter: Story = {
  name: '没有这样的项 Nothing of that kind',
  args: { tallies: emptyReport.tallies, filter: 'violated' },
  play: async ({ canvas, globals }) => {
    const { filters } = languageOf(globals).words.plan;
    await expect(canvas.getByText(filters.empty)).toBeVisible();
    await expect(canvas.getByRole('link', { name: filters.showAll })).toHaveAttribute(
      'href',
      '#/plan?show=all',
    );
  },
};

export const Waiting: Story = {
  name: '正在判断 Report on its way',
  args: { tallies: 'waiting' },
  play: async ({ canvas, globals }) => {
    const { filters, standing } = languageOf(globals).words.plan;
    await expect(canvas.getAllByText(standing.waiting).length).toBeGreaterThan(0);
    await expect(canvas.getByRole('link', { name: filters.violated })).toBeVisible();
  },
};

export const Unread: Story = {
  name: '未能读取 Report unread',
  args: { tallies: 'unread', filter: 'violated', notice: <ErrorState message="503" /> },
  play: async ({ canvas, globals }) => {
    const { filters } = languageOf(globals).words.plan;
    await expect(canvas.getByRole('alert')).toBeVisible();
    // Nobody knows whether something is violated, so nothing is said about it.
    await expect(canvas.queryByText(filters.empty)).toBeNull();
  },
};

export const Unasked: Story = {
  name: '不问落实情况 Nobody asks how it stands',
  args: { tallies: 'unasked' },
  play: async ({ canvas, globals }) => {
    const { filters, standing } = languageOf(globals).words.plan;
    await expect(canvas.getAllByText(standing.unasked).length).toBeGreaterThan(0);
    await expect(canvas.queryByText(filters.violated)).toBeNull();
  },
};

export const WithoutAddresses: Story = {
  name: '没有链接 Without links',
  decorators: [withSamples({ links: {} })],
  play: ({ canvas }) => expect(canvas.queryByRole('link')).toBeNull(),
};

export const Phone: Story = {
  name: '手机 On a phone',
  globals: { viewport: { value: 'phone' } },
};
