import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { liaisonNameOf, nationalMatrix, smallMatrix } from '../../../tests/stories/sample-liaison.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { LiaisonMatrix } from './LiaisonMatrix.tsx';

const meta = {
  id: 'components-liaison-matrix',
  title: '组件 Components/联系 Liaison/联系矩阵 LiaisonMatrix',
  component: LiaisonMatrix,
  decorators: [withSamples({ nameOf: liaisonNameOf })],
  args: { cells: smallMatrix, onPick: fn() },
  parameters: {
    contract: {
      'zh-CN':
        '每名组成人员一行，所联系的代表每人一个方格：近期联系过的填满，年内较早联系过的填一半，年内未联系的画斜线，从未联系的打叉；有意见待反馈的加一圆点。未联系的排在前面。键盘停在一处，用方向键逐格移动，按回车选取；指到或者移到的一格，上方写明联系情况。同样的内容可以改用表格分页查看。',
      en: 'A line for each member and a square for each deputy assigned to them: full when they were in contact lately, half full earlier in the year, striped when not in the year, crossed out when never; a dot where a view waits for its reply. Gaps come first. The keyboard has one stop, moves by arrows and picks with Enter; what it or the mouse is on stands above in words. The same can be read as a table, by pages.',
    },
  },
} satisfies Meta<typeof LiaisonMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithGaps: Story = {
  name: '有未联系的 With gaps',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { matrix } = languageOf(globals).words.liaison;
    const [first] = canvas.getAllByRole('row');
    await expect(within(first!).getByRole('rowheader')).toHaveTextContent('组成人员二');
    const [never] = within(first!).getAllByRole('gridcell');
    await expect(never).toHaveAccessibleName(
      matrix.cell({
        deputy: '代表戊',
        band: matrix.bands.never(90),
        lastOn: undefined,
        contacts: 0,
        openViews: 0,
      }),
    );
    await userEvent.click(never!);
    await expect(args.onPick).toHaveBeenLastCalledWith(smallMatrix[4]);
  },
};

export const ByKeyboard: Story = {
  name: '用键盘 By keyboard',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { matrix } = languageOf(globals).words.liaison;
    await expect(canvas.getByText(matrix.hint)).toBeVisible();
    const cells = canvas.getAllByRole('gridcell');
    await userEvent.click(canvas.getByRole('button', { name: matrix.forms.squares }));
    await userEvent.tab();
    await userEvent.tab();
    await expect(cells[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect(cells[2]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(cells[4]).toHaveFocus();
    await userEvent.keyboard('{Control>}{Home}{/Control}{End}{Enter}');
    await expect(args.onPick).toHaveBeenLastCalledWith(smallMatrix[2]);
    await expect(canvas.getByText(new RegExp('组成人员二.*代表丙'))).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement);
  },
};

export const AsGiven: Story = {
  name: '不调整顺序 As given',
  play: async ({ canvas, userEvent, globals }) => {
    const { matrix } = languageOf(globals).words.liaison;
    await userEvent.click(canvas.getByRole('button', { name: matrix.orders['as-given'] }));
    await expect(canvas.getAllByRole('rowheader').map((header) => header.textContent)).toEqual([
      '组成人员一',
      '组成人员二',
    ]);
  },
};

export const OneSelected: Story = {
  name: '已选一对 One selected',
  args: { selected: { memberId: '组成人员一', deputyId: '代表乙' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/代表乙/);
  },
};

export const AsTable: Story = {
  name: '表格 As a table',
  play: async ({ canvas, userEvent, args, globals }) => {
    const { matrix } = languageOf(globals).words.liaison;
    await userEvent.click(canvas.getByRole('button', { name: matrix.forms.table }));
    const table = within(canvas.getByRole('table', { name: matrix.label }));
    await expect(table.getAllByRole('row')).toHaveLength(smallMatrix.length + 1);
    await expect(table.getByText(matrix.neverMet)).toBeVisible();
    await userEvent.click(table.getByRole('button', { name: '代表丁' }));
    await expect(args.onPick).toHaveBeenLastCalledWith(smallMatrix[3]);
  },
};

export const Nation: Story = {
  name: '156名组成人员、439名代表 156 members, 439 deputies',
  args: { cells: nationalMatrix },
  play: async ({ canvas, userEvent, globals }) => {
    const { matrix } = languageOf(globals).words.liaison;
    await expect(canvas.getAllByRole('row')).toHaveLength(156);
    await expect(canvas.getAllByRole('gridcell')).toHaveLength(439);
    await userEvent.click(canvas.getByRole('button', { name: matrix.forms.table }));
    await expect(canvas.getByText(matrix.page(1, 50, 439))).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: matrix.turn.next }));
    await expect(canvas.getByText(matrix.page(51, 100, 439))).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: matrix.forms.squares }));
  },
};

export const ReadOnly: Story = {
  name: '只能查看 Read only',
  render: ({ cells }) => <LiaisonMatrix cells={cells} />,
};

export const Nobody: Story = {
  name: '没有联系分工 Nobody assigned',
  args: { cells: [] },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.liaison.matrix.none)).toBeVisible();
  },
};

export const LongNames: Story = {
  name: '长姓名 Long names',
  args: {
    cells: smallMatrix.map((cell) => ({
      ...cell,
      memberId: `${cell.memberId}·阿卜杜热依木·阿卜杜勒艾则孜`,
    })),
  },
};

export const Phone: Story = {
  name: '手机 On a phone',
  args: { cells: nationalMatrix.slice(0, 60) },
  globals: { viewport: { value: 'phone' } },
};

export const TableOnPhone: Story = {
  name: '手机上的表格 As a table on a phone',
  globals: { viewport: { value: 'phone' } },
  play: async ({ canvas, userEvent, globals }) => {
    const { matrix } = languageOf(globals).words.liaison;
    await userEvent.click(canvas.getByRole('button', { name: matrix.forms.table }));
    await expect(canvas.getByRole('table')).toBeVisible();
  },
};
