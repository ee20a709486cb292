import { Table, TableBody } from '@mui/material';
import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { entriesOf, sampleLetters } from '../../../tests/stories/sample-liaison.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LedgerRow } from './LedgerRow.tsx';

const inATable: Decorator = (story) => (
  <Table size="small">
    <TableBody>{story()}</TableBody>
  </Table>
);

const [complete, onItsWay, justCome, closedWithGaps] = entriesOf(sampleLetters);

const meta = {
  id: 'components-ledger-row',
  title: '组件 Components/联系 Liaison/台账行 LedgerRow',
  component: LedgerRow,
  decorators: [inATable, withSamples()],
  args: { entry: onItsWay!, onOpen: fn() },
  parameters: {
    contract: {
      'zh-CN':
        '台账里的一封来信：内容、代表、各项记载的日期，缺的写明是应办、等待、可以不办还是归档时缺少，今日应办哪些。',
      en: 'One letter in the ledger: what it says, whose it is, the day of each state; of those without a day whether they are owed, wait, may be left out or are missing though closed; and what is owed today.',
    },
  },
} satisfies Meta<typeof LedgerRow>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OnItsWay: Story = {
  name: '办理中 On its way',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { ledger } = languageOf(globals).words.liaison;
    await expect(canvas.getAllByText(ledger.cells.owed)).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onOpen).toHaveBeenLastCalledWith('on-its-way');
  },
};

export const JustCome: Story = { name: '刚收到 Just come', args: { entry: justCome! } };

export const Complete: Story = {
  name: '记载齐全 Complete',
  args: { entry: complete! },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    await expect(
      canvas.getByText(words.liaison.ledger.closedOn(locale.kernel.date('2022-06-02'))),
    ).toBeVisible();
  },
};

export const ClosedWithGaps: Story = {
  name: '归档而有缺 Closed with gaps',
  args: { entry: closedWithGaps! },
  play: async ({ canvas, globals }) => {
    const { ledger } = languageOf(globals).words.liaison;
    await expect(canvas.getAllByTitle(ledger.cells.missing)).toHaveLength(3);
  },
};

export const ALink: Story = {
  name: '链接 As a link',
  render: ({ entry }) => <LedgerRow entry={entry} />,
  decorators: [withSamples({ links: { subject: ({ id }) => `#/letters/${id}` } })],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('href', '#/letters/on-its-way');
  },
};
