import { demoOverlays } from '@deputy-work/fixtures';
import { Box } from '@mui/material';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type MouseEvent } from 'react';
import { expect, waitFor } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import { nationalReport } from '../../../tests/stories/sample-findings.ts';
import { book, rules, sampleSentence } from '../../../tests/stories/sample-plan.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { ErrorState } from '../../states/ErrorState.tsx';
import { PlanItem, type PlanItemProps } from './PlanItem.tsx';

const meta = {
  id: 'components-plan-item',
  title: '组件 Components/计划 Plan/计划的一项 PlanItem',
  component: PlanItem,
  decorators: [withSamples()],
  args: { book, number: 18, rules, report: nationalReport, overlays: demoOverlays },
  parameters: {
    contract: {
      'zh-CN':
        '计划的一项：原文逐句标明类别，选中的一句要求谁做什么，由本项形成的规则及其落实情况，不能核对的要求和理由，提到的文件、系统和机构，前后各项。选一句即换一个地址；没有选的，显示第一个有要求的句子。没有报告时，不写落实情况；没有这一项时，写明共有几项。',
      en: 'An item of the plan: its text with the class of each sentence, what the selected one demands of whom, the rules made of it and how they are kept, what no rule can check and why, the documents, systems and bodies it names, and its neighbours. Choosing a sentence changes the address; until then the first that demands something is open. Without a report nothing is said of how the item stands; of an item that doesn’t exist it says how many there are.',
    },
  },
} satisfies Meta<typeof PlanItem>;

export default meta;
type Story = StoryObj<typeof meta>;

const addresses = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'));

export const Full: Story = {
  name: '第18项 Item 18',
  play: async ({ canvas }) => {
    await expect(addresses(canvas.getAllByRole('link', { current: true }))).toEqual(['#/plan/18?sentence=2']);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(
      '邀请代表参加执法检查、专题调研',
    );
  },
};

export const DutiesAndLoop: Story = {
  name: '选中一句，有要求和闭环 A sentence with duties and a loop',
  args: { sentence: 3 },
  play: ({ canvas }) =>
    expect(addresses(canvas.getAllByRole('link', { current: true }))).toEqual(['#/plan/18?sentence=3']),
};

export const ContextSentence: Story = {
  name: '选中背景句 A context sentence',
  args: { sentence: 1 },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByText(languageOf(globals).words.plan.sentence.noDuties)).toBeVisible();
  },
};

/** A host that keeps the address itself and reads the chosen sentence from it, as an app does. */
function Host(props: PlanItemProps) {
  const [address, setAddress] = useState('');
  const [, sentence] = /sentence=(\d+)/.exec(address) ?? [];
  const go = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    event.preventDefault();
    setAddress(link?.getAttribute('href') ?? address);
  };
  return (
    <Box onClick={go}>
      <PlanItem {...props} sentence={sentence === undefined ? undefined : Number(sentence)} />
    </Box>
  );
}

export const Choosing: Story = {
  name: '选另一句 Choosing a sentence',
  render: (props) => <Host {...props} />,
  play: async ({ canvas, userEvent, globals }) => {
    const { plan } = languageOf(globals).words;
    const fourth = sampleSentence(18, 4);
    await userEvent.click(canvas.getByRole('link', { name: new RegExp(fourth.text.slice(0, 8)) }));
    await waitFor(() =>
      expect(addresses(canvas.getAllByRole('link', { current: true }))).toEqual(['#/plan/18?sentence=4']),
    );
    await expect(canvas.getByRole('heading', { name: plan.sentence.title(4) })).toBeVisible();
  },
};

export const RulesToCome: Story = {
  name: '规则待建 Rules to come',
  args: { number: 24 },
  play: async ({ canvas, globals }) => {
    const { words } = languageOf(globals);
    const proposals = book.vocabulary.rulePackages.find(({ code }) => code === 'proposals');
    const name = proposals!.name[words.code];
    await expect(canvas.getByText(words.plan.rules.nonePlanned(name))).toBeVisible();
    await expect(canvas.queryByRole('list', { name: words.findings.tally })).toBeNull();
  },
};

export const NothingEncodable: Story = {
  name: '全部由人判断 Nothing for records to check',
  args: { number: 2 },
  play: async ({ canvas, globals }) => {
    const { rules: words } = languageOf(globals).words.plan;
    await expect(canvas.getByText(words.nonePeople)).toBeVisible();
  },
};

export const Waiting: Story = {
  name: '正在判断 Report on its way',
  args: { report: 'waiting' },
  play: async ({ canvas, globals }) => {
    const { states } = languageOf(globals).words;
    await expect(canvas.getByRole('status', { name: states.loading })).toBeVisible();
  },
};

export const Unread: Story = {
  name: '未能读取 Report unread',
  args: { report: 'unread', notice: <ErrorState message="503" /> },
  play: async ({ canvas, globals }) => {
    await expect(canvas.getByRole('alert')).toBeVisible();
    const { standing } = languageOf(globals).words.plan;
    await expect(canvas.getByRole('status', { name: standing.label })).toHaveTextContent(standing.unread);
  },
};

export const Unasked: Story = {
  name: '不问落实情况 Nobody asks how it stands',
  args: { report: 'unasked' },
  play: async ({ canvas, globals }) => {
    const { words } = languageOf(globals);
    await expect(canvas.queryByRole('list', { name: words.findings.tally })).toBeNull();
  },
};

export const First: Story = { name: '第1项 The first item', args: { number: 1 } };

export const NoSuchItem: Story = {
  name: '没有这一项 No such item',
  args: { number: 41 },
  play: async ({ canvas, globals }) => {
    const { unknownItem } = languageOf(globals).words.plan;
    await expect(canvas.getByRole('heading', { level: 1, name: unknownItem.title })).toBeVisible();
    await expect(canvas.getByRole('link', { name: unknownItem.back })).toHaveAttribute(
      'href',
      '#/plan?show=all',
    );
  },
};

export const Phone: Story = {
  name: '手机 On a phone',
  args: { sentence: 3 },
  globals: { viewport: { value: 'phone' } },
};
