import { demoOverlays } from '@deputy-work/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sampleRule } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { RuleValues } from './RuleValues.tsx';

const parametersOf = (id: string) => Object.values(sampleRule(id).parameters);

const meta = {
  id: 'components-plan-rule-values',
  title: '组件 Components/计划 Plan/规则的数值 RuleValues',
  component: RuleValues,
  decorators: [withSamples()],
  args: { parameters: parametersOf('inspection.enforcement.invites-deputies') },
  parameters: {
    contract: {
      'zh-CN':
        '规则的各个参数在判断日的数值、自何时起适用、由谁规定：先列全国的，再列各地的。全国没有规定的，写明没有，不以旧法代替。',
      en: 'The parameters of a rule with their values on the day of asking, since when and by whom: the nation’s first, then those of places. Where the nation sets none, it says so; no older law stands in for it.',
    },
  },
} satisfies Meta<typeof RuleValues>;

export default meta;
type Story = StoryObj<typeof meta>;

export const National: Story = {
  name: '全国的数值 National',
  play: ({ canvas }) => expect(canvas.getAllByRole('listitem')).toHaveLength(1),
};

export const Local: Story = {
  name: '各地的数值 With places',
  args: { parameters: parametersOf('inspection.results.fed-back'), overlays: demoOverlays },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(2);
  },
};

export const OutsideItsDates: Story = {
  name: '不在适用期内 Outside its dates',
  decorators: [withSamples({ asOf: '2021-12-31' })],
};

export const NoParameters: Story = {
  name: '没有参数 No parameters',
  args: { parameters: [] },
  play: ({ canvas }) => expect(canvas.queryByRole('heading')).toBeNull(),
};
