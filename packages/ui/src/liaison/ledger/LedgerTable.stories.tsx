import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import {
  entriesOf,
  liaisonNameOf,
  nationalLetters,
  sampleLetters,
} from '../../../tests/stories/sample-liaison.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LedgerTable } from './LedgerTable.tsx';

const meta = {
  id: 'components-ledger-table',
  title: '组件 Components/联系 Liaison/来信台账 LedgerTable',
  component: LedgerTable,
  decorators: [withSamples({ nameOf: liaisonNameOf })],
  args: { entries: entriesOf(sampleLetters), onOpen: fn() },
  parameters: {
    contract: {
      'zh-CN':
        '代表来信台账：每封来信一行，收信、登记、交办、办理、答复、上报等各写明日期；今日应办的、还在等待的、可以不办的、归档时缺少的用不同的符号和文字；最后一栏写明今日应办哪些。手机上一封来信一块。',
      en: 'The ledger of letters: a line each, with the day of each state from receipt to report; what is owed, waits, may be left out or is missing though the file is closed is told by mark and word; the last column says what is owed today. On a phone each letter is a block.',
    },
  },
} satisfies Meta<typeof LedgerTable>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OfEachKind: Story = {
  name: '各种情况 Of each kind',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { locale, words } = languageOf(globals);
    const { ledger } = words.liaison;
    const [, complete, onItsWay, , closed] = canvas.getAllByRole('row').map((row) => within(row));
    await expect(complete!.getByText(ledger.closedOn(locale.kernel.date('2022-06-02')))).toBeVisible();
    await expect(onItsWay!.getAllByText(locale.names['reported'] ?? '')[0]).toBeVisible();
    await expect(closed!.getAllByTitle(ledger.cells.missing)).toHaveLength(3);
    await userEvent.click(onItsWay!.getByRole('button'));
    await expect(args.onOpen).toHaveBeenLastCalledWith('on-its-way');
  },
};

export const OneSelected: Story = {
  name: '已选一封 One selected',
  args: { selectedId: 'on-its-way' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { current: true })).toHaveTextContent('社区养老');
  },
};

export const OfTheNation: Story = {
  name: '全国 The nation',
  args: { entries: entriesOf(nationalLetters.slice(0, 30)) },
};

export const NoLetters: Story = {
  name: '没有来信 No letters',
  args: { entries: [] },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.liaison.ledger.none)).toBeVisible();
  },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
