import { demoOverlays } from '@deputy-work/fixtures';
import {
  crossUnitLevels,
  feedbackTime,
  minimumInvitedDeputies,
  requiredReportParts,
} from '@deputy-work/inspection';
import { article, defineInstrument, defineOverlay } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { ParameterHistory } from './ParameterHistory.tsx';
import { showRequirement } from './show-requirement.ts';

const madeUp = defineInstrument({
  id: 'made-up-local-rule',
  kind: 'local',
  title: { 'zh-CN': '虚构的地方规定（示例）', en: 'A made-up local rule (sample)' },
  inForce: { from: '2022-07-01' },
});

const currentOf = (canvasElement: HTMLElement) => [
  ...canvasElement.querySelectorAll<HTMLElement>('[aria-current="date"]'),
];

const meta = {
  id: 'components-parameter-history',
  title: '组件 Components/参数 Parameters/数值沿革 ParameterHistory',
  component: ParameterHistory,
  decorators: [withSamples()],
  args: { parameter: minimumInvitedDeputies },
  parameters: {
    contract: {
      'zh-CN':
        '按时间列出一个参数的各个数值：从哪一日到哪一日、要求是什么、出自哪里的哪句话；没有数值的期间照样列出，不用其他时期的数值填补。判断日所在的一段用菱形和文字标明。先列国家规定，再列各地规定，并写明地方可否另行规定。',
      en: 'The values of a parameter in the order of time: from which day to which, what is required, by which words. Days without a value are listed as such and never filled with an older value. Where the day of asking lies is told by a diamond and in words. First what the nation sets, then what places set, and whether a place may.',
    },
  },
} satisfies Meta<typeof ParameterHistory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneYear: Story = {
  name: '只管一年 For one year',
  play: async ({ canvas, canvasElement, args, globals }) => {
    const ui = languageOf(globals);
    const { locale, words } = ui;
    const figure = canvas.getByRole('figure', {
      name: words.parameters.history(locale.parameters[args.parameter.id] ?? ''),
    });
    const stretches = within(figure).getAllByRole('listitem');
    await expect(stretches).toHaveLength(3);
    const current = currentOf(canvasElement);
    await expect(current).toHaveLength(1);
    await expect(current[0]).toBe(stretches[1]);
    await expect(current[0]).toHaveTextContent(showRequirement(args.parameter, 2, ui));
    await expect(current[0]).toHaveTextContent(words.parameters.inForceOn(locale.kernel.date('2022-06-20')));
    await expect(within(figure).getByText('至少邀请2名全国人大代表参加')).toHaveAttribute('lang', 'zh-CN');
    await expect(figure).toHaveTextContent(words.parameters.variation['stricter-only']);
  },
};

export const WithGap: Story = {
  name: '两次规定之间没有数值 With a gap',
  args: { parameter: crossUnitLevels },
  decorators: [withSamples({ asOf: '2024-01-01' })],
  play: async ({ canvasElement, globals }) => {
    const { parameters } = languageOf(globals).words;
    const [current] = currentOf(canvasElement);
    await expect(current).toHaveTextContent(parameters.noValue);
    await expect(current?.previousElementSibling).toHaveTextContent('进一步规范代表跨原选举单位行政区域');
  },
};

export const Ended: Story = {
  name: '已经失效 Ended',
  args: { parameter: requiredReportParts },
  decorators: [withSamples({ asOf: '2025-01-01' })],
  play: async ({ canvasElement, globals }) => {
    const { locale, words } = languageOf(globals);
    const [current] = currentOf(canvasElement);
    await expect(current).toHaveTextContent(words.parameters.after(locale.kernel.date('2024-11-07')));
    await expect(current).toHaveTextContent(words.parameters.noValue);
  },
};

export const LeftToPlaces: Story = {
  name: '由地方规定 Left to places',
  args: { parameter: feedbackTime, overlays: demoOverlays },
  play: async ({ canvas, globals }) => {
    const { words } = languageOf(globals);
    const { nation, place, leftToPlaces, within: inTime } = words.parameters;
    await expect(canvas.getByRole('list', { name: nation })).toHaveTextContent(leftToPlaces);
    const zhejiang = canvas.getByRole('list', { name: place('33') });
    await expect(zhejiang).toHaveTextContent(
      inTime(languageOf(globals).locale.kernel.duration({ amount: 3, unit: 'month' })),
    );
    await expect(canvas.getByRole('list', { name: place('50') })).toBeVisible();
  },
};

export const NationAndPlace: Story = {
  name: '国家和地方都有 Nation and place',
  args: {
    parameter: minimumInvitedDeputies,
    overlays: [
      defineOverlay(
        '99',
        {
          [minimumInvitedDeputies.id]: [
            { from: '2022-07-01', value: 3, unit: minimumInvitedDeputies.unit, basis: [article(madeUp, 1)] },
          ],
        },
        [minimumInvitedDeputies],
      ),
    ],
  },
  play: async ({ canvas, canvasElement, globals }) => {
    const { place, noLocalValue } = languageOf(globals).words.parameters;
    await expect(currentOf(canvasElement)).toHaveLength(2);
    await expect(canvas.getByRole('list', { name: place('99') })).toHaveTextContent(noLocalValue);
  },
};
