import { book2022 } from '@deputy-work/plan-2022/book';
import { itemFilters, PlanOverview, toItemFilter } from '@deputy-work/ui';
import { topics } from 'virtual:packages';

const rules = topics.flatMap((topic) => topic.rules);

interface OverviewArgs {
  readonly filter: string;
}

export default {
  id: 'plan',
  title: '计划 Plan/全文 The whole plan',
  tags: ['!autodocs'],
  args: { filter: 'all' },
  argTypes: { filter: { control: 'select', options: itemFilters.filter((filter) => filter !== 'violated') } },
};

export const Overview = {
  name: '各项一览 All items',
  render: ({ filter }: OverviewArgs) => (
    <PlanOverview book={book2022} rules={rules} tallies="unasked" filter={toItemFilter(filter)} />
  ),
};

export const StillPlanned = {
  ...Overview,
  name: '还没有规则的 What is still planned',
  args: { filter: 'planned' },
};

export const NotEncodable = {
  ...Overview,
  name: '无法编成规则的 What can’t be a rule',
  args: { filter: 'not-encodable' },
};
