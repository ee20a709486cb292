import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { topics } from 'virtual:packages';
import { encodeState } from '../playground/link-state.ts';
import { stateOfCase, type PlaygroundState } from '../playground/playground-state.ts';
import { casesOf } from './cases-of.ts';
import { RulePage } from './RulePage.tsx';

// One rule stands for all: the generated stories show that every page renders and that all its cases hold.
const ruleId = 'inspection.enforcement.invites-deputies';
const topic = topics.find(({ name }) => name === 'inspection');
const rule = topic?.rules.find(({ id }) => id === ruleId);
if (!topic || !rule) throw new Error(`No package exports ${ruleId}; these stories need another rule.`);

const cases = casesOf(topic, rule);
const [first, second] = cases;
if (!first || second?.title !== '正好邀请2名，符合') {
  throw new Error(
    `The second case of ${ruleId} is another one now; these stories need one with two invited.`,
  );
}

/** The address of the case in which two are invited and the team has left, with changes. */
const linkTo = (changes: Partial<PlaygroundState> = {}) =>
  encodeState({ ...stateOfCase(second, 1), ...changes }, cases);

const meta = {
  id: 'rules-page',
  title: '规则 Rules/推演 Playground',
  component: RulePage,
  // The sidebar has the generated pages; these are here to be tested.
  tags: ['!autodocs', '!dev'],
  args: { topic, rule, state: linkTo(), onState: fn() },
  globals: { locale: 'zh-CN' },
} satisfies Meta<typeof RulePage>;

export default meta;
type Story = StoryObj<typeof meta>;

type Screen = Parameters<NonNullable<Story['play']>>[0]['canvas'];

const verdict = (screen: Screen) => within(screen.getByRole('region', { name: '结论' }));
const invited = (screen: Screen) => within(screen.getByRole('group', { name: /^受邀代表/ }));
const asOf = (screen: Screen) => screen.getByLabelText(/^判断日/);

/** Goes on with the Tab key until the element has the focus, as somebody without a mouse does. */
async function tabTo(element: HTMLElement) {
  for (let step = 0; step < 200 && document.activeElement !== element; step++) await userEvent.tab();
  await expect(element).toHaveFocus();
}

async function typeDay(screen: Screen, day: string) {
  await tabTo(asOf(screen));
  await userEvent.clear(asOf(screen));
  await userEvent.keyboard(day);
}

export const TurnedByKeyboard: Story = {
  play: async ({ canvas, step }) => {
    await expect(verdict(canvas).getByText('符合')).toBeVisible();
    await step('before the team leaves, one deputy fewer can still be made good', async () => {
      await typeDay(canvas, '2022-06-09');
      await tabTo(invited(canvas).getByRole('button', { name: '移除甲' }));
      await userEvent.keyboard('{Enter}');
      await expect(verdict(canvas).getByText('待完成')).toBeVisible();
      await expect(verdict(canvas).getByText(/再邀请1名代表即符合/)).toBeVisible();
      await expect(canvas.getByRole('textbox', { name: '添加受邀代表' })).toHaveFocus();
    });
    await step('after it has left, it is too late', async () => {
      await typeDay(canvas, '2022-06-11');
      await expect(verdict(canvas).getByText('不符合')).toBeVisible();
      await expect(verdict(canvas).getByText(/已经出发，无法补邀/)).toBeVisible();
    });
    await step('one more name, and the rule holds again', async () => {
      await tabTo(canvas.getByRole('textbox', { name: '添加受邀代表' }));
      await userEvent.keyboard('丁{Enter}');
      await expect(verdict(canvas).getByText('符合')).toBeVisible();
    });
    await step('and back to the case', async () => {
      await tabTo(canvas.getByRole('button', { name: '恢复为案例原样' }));
      await userEvent.keyboard('{Enter}');
      await expect(asOf(canvas)).toHaveValue('2022-06-20');
      await expect(invited(canvas).getByRole('button', { name: '移除甲' })).toBeVisible();
    });
  },
};

export const WhatIf: Story = {
  play: async ({ canvas, args }) => {
    const before = JSON.stringify(args.rule.parameters);
    const hypothesis = canvas.getByRole('switch', { name: /假设“每次赴地方检查邀请代表的最少人数”/ });
    await userEvent.click(hypothesis);
    const value = canvas.getByRole('spinbutton', { name: /假设的数值/ });
    await expect(value).toHaveValue(2);
    await userEvent.clear(value);
    await userEvent.type(value, '3');
    await expect(verdict(canvas).getByText('不符合')).toBeVisible();
    await expect(verdict(canvas).getByText(/不是现行规定的结论/)).toBeVisible();
    await expect(verdict(canvas).getByText(/假设为3名代表，非现行规定/)).toBeVisible();
    await userEvent.click(hypothesis);
    await expect(verdict(canvas).getByText('符合')).toBeVisible();
    await expect(canvas.queryByText(/假设，非现行规定/)).toBeNull();
    await expect(JSON.stringify(args.rule.parameters)).toBe(before);
  },
};

export const FilledInWrongly: Story = {
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText(/^活动种类/), '专题调研');
    await expect(verdict(canvas).getByText('不适用')).toBeVisible();
    await userEvent.clear(canvas.getByLabelText(/^标识/));
    await expect(canvas.getByLabelText(/^标识/)).toHaveAccessibleDescription('不能空着');
    await expect(verdict(canvas).getByText('不适用')).toBeVisible();
    await expect(verdict(canvas).getByText(/仍是上一次填写合格时的结论/)).toBeVisible();
  },
};

export const FromALink: Story = {
  args: {
    state: linkTo({ asOf: '2022-06-09', whatIf: { 'inspection.enforcement.minimum-invited-deputies': 3 } }),
  },
  play: async ({ canvas }) => {
    await expect(asOf(canvas)).toHaveValue('2022-06-09');
    await expect(verdict(canvas).getByText('待完成')).toBeVisible();
    await expect(verdict(canvas).getByText(/假设为3名代表/)).toBeVisible();
  },
};

export const FromABrokenLink: Story = {
  args: { state: 'broken' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('无法读取');
    await expect(asOf(canvas)).toHaveValue('2022-06-20');
  },
};

export const IntoTheAddress: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: `推演：${first.title}` }));
    await expect(canvas.getByRole('heading', { name: '推演' })).toHaveFocus();
    await waitFor(() => expect(args.onState).toHaveBeenLastCalledWith(undefined));
    await userEvent.selectOptions(canvas.getByLabelText(/^适用哪一地的规定/), '99 示例地方从严规定');
    await waitFor(() =>
      expect(args.onState).toHaveBeenLastCalledWith(
        encodeState({ ...stateOfCase(first, 0), place: '99' }, cases),
      ),
    );
  },
};

export const AsANewCase: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('作为新案例提交'));
    const text = await canvas.findByRole('region', { name: '案例文本' });
    await expect(text).toHaveTextContent(`rule: ${ruleId}`);
    await expect(text).toHaveTextContent('asOf: 2022-06-20');
    await expect(text).toHaveTextContent('outcome: satisfied');
  },
};
