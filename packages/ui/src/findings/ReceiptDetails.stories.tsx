import type { Meta, StoryObj } from '@storybook/react-vite';
import { emptyReport } from '@deputy-work/rules';
import { expect } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { localReport } from '../../tests/stories/sample-findings.ts';
import { ReceiptDetails } from './ReceiptDetails.tsx';

const meta = {
  id: 'components-receipt-details',
  title: '组件 Components/结论 Findings/凭据 ReceiptDetails',
  component: ReceiptDetails,
  args: { receipt: localReport.receipt },
  parameters: {
    contract: {
      'zh-CN':
        '展开后列出得出结论所用的判断日、软件版本、地方规定和数值；用同样的事实和这些内容，任何人都能得出同样的结论。',
      en: 'Unfolded, it lists the day of asking, the packages with their versions, the local rules and the values a report was made with, so that anybody can make it again from the same facts.',
    },
  },
} satisfies Meta<typeof ReceiptDetails>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OfAPlace: Story = {
  name: '适用地方规定 With local rules',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { locale, words } = languageOf(globals);
    const { receipt } = words.findings;
    const local = args.receipt.values.find(({ jurisdiction }) => jurisdiction === '33');
    const label = locale.parameters[local?.parameterId ?? ''] ?? '';
    const value = receipt.sinceBy(label, locale.kernel.date(local?.from ?? ''), '33');
    await expect(canvas.getByText(value)).not.toBeVisible();
    await userEvent.click(canvas.getByText(receipt.title));
    await expect(canvas.getByText(value)).toBeVisible();
    for (const name of args.receipt.packages) await expect(canvas.getByText(name)).toBeVisible();
  },
};

export const Empty: Story = {
  name: '没有内容 Empty',
  args: { receipt: emptyReport.receipt },
  play: async ({ canvas, globals }) => {
    const { none } = languageOf(globals).words.findings.receipt;
    await expect(canvas.getAllByText(none)).toHaveLength(4);
  },
};
