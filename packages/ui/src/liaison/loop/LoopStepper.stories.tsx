import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { liaisonNameOf, progressOf, taken, wholeWay } from '../../../tests/stories/sample-liaison.ts';
import { shown } from '../../../tests/stories/shown.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LoopStepper } from './LoopStepper.tsx';

const meta = {
  id: 'components-loop-stepper',
  title: '组件 Components/联系 Liaison/办理环节 LoopStepper',
  component: LoopStepper,
  decorators: [withSamples({ nameOf: liaisonNameOf })],
  args: { states: progressOf('forum', wholeWay.slice(0, 2)), onTake: fn() },
  parameters: {
    contract: {
      'zh-CN':
        '一件意见、一封来信从听取到代表确认的六个环节。已办的写明哪一天、由谁；可以办的写明由谁办、期限或者原文的说法、依据，应办的和可以不办的分开；还不能办的写明为什么、依据什么、怎样才能办；本渠道没有的也写明没有。',
      en: 'The six steps of a view or letter, from hearing to the deputy’s confirmation. Taken: the day and by whom. Open: who may take it, by when or in the source’s own word, and by which provision; what is asked for is told from what may be left out. Blocked: why, by which provision, and what would open it. A step that the channel lacks says so.',
    },
  },
} satisfies Meta<typeof LoopStepper>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OnItsWay: Story = {
  name: '办理中 On its way',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { locale, loopWords, words } = languageOf(globals);
    const { loop } = words.liaison;
    const nameOf = (step: string) => locale.names[step] ?? '';
    const steps = canvas.getAllByRole('listitem');
    await expect(steps).toHaveLength(6);
    await expect(within(steps[0]!).getByText(new RegExp(locale.kernel.date('2022-03-12')))).toBeVisible();
    await expect(steps[2]).toHaveAttribute('aria-current', 'step');
    await expect(within(steps[2]!).getByText(loop.mayTake(loopWords.actors['general-office']))).toBeVisible();
    await expect(within(steps[3]!).getByText(/“/)).toHaveTextContent(nameOf('handed-over'));
    await userEvent.click(canvas.getByRole('button', { name: loop.take(nameOf('handed-over')) }));
    await expect(args.onTake).toHaveBeenLastCalledWith('handed-over');
  },
};

export const WhyBlocked: Story = {
  name: '为什么还不能办 Why blocked',
  args: { states: progressOf('organ-activity', [taken('heard', '2022-05-10', { by: 'organ' })]) },
  play: async ({ canvas, userEvent, args, globals }) => {
    const { loopWords, words } = languageOf(globals);
    const replied = args.states[4]!;
    if (replied.state !== 'blocked') throw new Error('The sample was to wait for its handling.');
    const step = within(canvas.getAllByRole('listitem')[4]!);
    await expect(step.getByText(new RegExp(loopWords.blocked(replied.block)))).toHaveTextContent(
      loopWords.opens(replied.block) ?? '',
    );
    await userEvent.click(step.getAllByRole('button')[0]!);
    await shown(within(document.body).getByRole('dialog'));
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getAllByText(words.liaison.loop.states.skipped)).toHaveLength(2);
  },
};

/** No place was found that sets a time: the day is a sample. */
export const WithADeadline: Story = {
  name: '有期限 With a deadline',
  args: {
    states: progressOf('letter', wholeWay.slice(0, 4)).map((state) =>
      state.state === 'open' && state.step === 'replied'
        ? { ...state, due: { known: true, on: '2022-06-27' } }
        : state,
    ),
  },
  play: async ({ canvas, globals }) => {
    const { loopWords, words } = languageOf(globals);
    await expect(canvas.getByText(loopWords.due({ known: true, on: '2022-06-27' }))).toBeVisible();
    await expect(canvas.getByText(words.due.left(7))).toBeVisible();
  },
};

export const AllDone: Story = {
  name: '全部办完 All done',
  args: {
    states: progressOf('letter', [...wholeWay, taken('confirmed', '2022-06-01', { by: 'deputy' })]),
  },
  play: async ({ canvas, globals }) => {
    const { loop } = languageOf(globals).words.liaison;
    await expect(canvas.getAllByText(loop.states.taken)).toHaveLength(6);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Saving: Story = {
  name: '正在办理 Being taken',
  args: { isTaking: true },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const button = canvas.getByRole('button', {
      name: words.liaison.loop.take(locale.names['handed-over'] ?? ''),
    });
    await expect(button).toBeDisabled();
  },
};

export const PassedOver: Story = {
  name: '越过不必办的环节 Passed over',
  args: { states: progressOf('letter', [wholeWay[0]!, wholeWay[2]!, wholeWay[3]!]) },
  play: async ({ canvas, globals }) => {
    const { loop } = languageOf(globals).words.liaison;
    await expect(canvas.getByText(loop.states['passed-over'])).toBeVisible();
  },
};

export const ReadOnly: Story = {
  name: '只能查看 Read only',
  render: ({ states }) => <LoopStepper states={states} />,
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const take = words.liaison.loop.take(locale.names['handed-over'] ?? '');
    await expect(canvas.queryByRole('button', { name: take })).toBeNull();
  },
};

export const LongNames: Story = {
  name: '长名称 Long names',
  args: {
    states: progressOf('letter', [
      wholeWay[0]!,
      taken('handed-over', '2022-03-18', {
        byId: '示例省人民代表大会常务委员会办公厅代表工作和来信来访接待处理办公室',
        toId: '示例省农业农村厅、示例省水利厅、示例省生态环境厅联合承办的农村饮水安全专题工作组',
      }),
    ]),
  },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
