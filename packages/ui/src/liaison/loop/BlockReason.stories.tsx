import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { blockOf, taken, wholeWay } from '../../../tests/stories/sample-liaison.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { BlockReason } from './BlockReason.tsx';

const meta = {
  id: 'components-block-reason',
  title: '组件 Components/联系 Liaison/受阻原因 BlockReason',
  component: BlockReason,
  decorators: [withSamples()],
  args: { block: blockOf('forum', wholeWay.slice(0, 1), taken('replied', '2022-06-01')) },
  parameters: {
    contract: {
      'zh-CN': '一个环节为什么还不能办，怎样才能办，依据什么。',
      en: 'Why a step can’t be taken, what would open it, and by which provision.',
    },
  },
} satisfies Meta<typeof BlockReason>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WaitsForOthers: Story = {
  name: '等待前面的环节 Waits for others',
  play: async ({ canvas, args, globals }) => {
    const { loopWords } = languageOf(globals);
    const reason = canvas.getByText(loopWords.blocked(args.block), { exact: false });
    await expect(reason).toHaveTextContent(loopWords.opens(args.block) ?? '');
    await expect(canvas.getByRole('button')).toBeVisible();
  },
};

export const SomebodyElses: Story = {
  name: '不由其办理 Somebody else’s',
  args: { block: blockOf('letter', wholeWay.slice(0, 4), taken('replied', '2022-06-01')) },
};

export const NamesNobody: Story = {
  name: '没有写明承办单位 Names nobody',
  args: { block: blockOf('letter', wholeWay.slice(0, 2), taken('handed-over', '2022-06-01')) },
};

export const StillToCome: Story = {
  name: '尚未发生 Still to come',
  args: { block: blockOf('member-contact', [], taken('heard', '2022-07-01', { by: 'member' })) },
  play: async ({ canvas, args, globals }) => {
    const { blocked } = languageOf(globals).loopWords;
    await expect(canvas.getByText(blocked(args.block), { exact: false })).toBeVisible();
  },
};
