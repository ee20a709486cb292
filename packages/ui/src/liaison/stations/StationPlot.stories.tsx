import { findNearestStations } from '@deputy-work/liaison';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import {
  inTown,
  liaisonNameOf,
  nationalStations,
  townStations,
} from '../../../tests/stories/sample-liaison.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { StationPlot } from './StationPlot.tsx';

const inWgs84 = townStations.filter(({ position }) => position?.system === 'WGS-84');

const meta = {
  id: 'components-station-plot',
  title: '组件 Components/联系 Liaison/家站位置 StationPlot',
  component: StationPlot,
  decorators: [withSamples({ nameOf: liaisonNameOf })],
  args: { stations: inWgs84, system: 'WGS-84', onSelect: fn() },
  parameters: {
    contract: {
      'zh-CN':
        '代表家站按经纬度画出，横竖按同一比例，没有底图；种类用形状和颜色区分，附比例尺；从一点出发，最近的几个编号、连线、写明距离。键盘停在一处，用方向键去往东西南北的下一个。坐标系不同或者没有登记位置的，写明名称和原因，不画，也不漏掉。',
      en: 'Stations by longitude and latitude, at one scale both ways and without a map; kinds by shape and colour, with a scale. From a point the nearest are numbered, joined by lines and listed with their distances. The keyboard has one stop and goes by arrows to the next east, west, north or south. What is placed in another system or not at all is named with the reason: not drawn, not dropped.',
    },
  },
} satisfies Meta<typeof StationPlot>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OfATown: Story = {
  name: '一个城区 A town',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { locale } = languageOf(globals);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /东门代表联络站/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    const next = canvas.getByRole('button', { name: /北桥代表联络站/ });
    await expect(next).toHaveFocus();
    await expect(next).toHaveAccessibleName(new RegExp(locale.names['liaison-station'] ?? ''));
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect(args.onSelect).toHaveBeenLastCalledWith('立法联系点');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /立法联系点/ })).not.toHaveFocus();
  },
};

export const OneSelected: Story = {
  name: '已选一个 One selected',
  args: { selectedId: '西街代表之家' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { pressed: true })).toHaveAccessibleName(/西街代表之家/);
  },
};

export const Nearest: Story = {
  name: '就近 The nearest',
  args: { from: inTown, nearest: findNearestStations(inTown, inWgs84, { atMost: 3 }) },
  play: async ({ canvas, globals }) => {
    const { plot } = languageOf(globals).words.liaison;
    await expect(canvas.getByRole('list', { name: plot.nearest })).toHaveTextContent(plot.distance(392));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3 + 4);
  },
};

export const LeftOut: Story = {
  name: '有没画出的 Some left out',
  args: { stations: townStations },
  play: async ({ canvas, globals }) => {
    const { plot } = languageOf(globals).words.liaison;
    await expect(canvas.getByText(plot.otherSystem(1, 'WGS-84'))).toBeVisible();
    await expect(canvas.getByText(/南塘代表联络站/)).toBeVisible();
    await expect(canvas.getByText(plot.unplaced(1))).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /南塘/ })).toBeNull();
  },
};

export const NothingToDraw: Story = {
  name: '都没有登记位置 None is placed',
  args: { stations: townStations.filter(({ position }) => position === undefined) },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.liaison.plot.unplaced(1))).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const NoStations: Story = {
  name: '没有家站 No stations',
  args: { stations: [] },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.liaison.plot.none)).toBeVisible();
  },
};

export const OnlyOne: Story = { name: '只有一个 Only one', args: { stations: townStations.slice(0, 1) } };

export const OfTheNation: Story = { name: '全国 The nation', args: { stations: nationalStations } };

export const Phone: Story = {
  name: '手机 On a phone',
  args: {
    stations: townStations,
    from: inTown,
    nearest: findNearestStations(inTown, inWgs84, { atMost: 3 }),
  },
  globals: { viewport: { value: 'phone' } },
};
