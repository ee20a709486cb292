import { explain } from '@deputy-work/rules';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../tests/stories/language.ts';
import { localReport, nameOf, oneInvited, sampleFinding } from '../../tests/stories/sample-findings.ts';
import { withSamples } from '../../tests/stories/with-samples.tsx';
import { FindingCard } from './FindingCard.tsx';

const quoted = '至少邀请2名全国人大代表参加';

const meta = {
  id: 'components-finding-card',
  title: '组件 Components/结论 Findings/结论卡片 FindingCard',
  component: FindingCard,
  decorators: [withSamples()],
  args: { finding: oneInvited },
  parameters: {
    contract: {
      'zh-CN':
        '一项结论的全部内容：要求什么、对谁、效力如何、为什么得出这个结论、按哪一日施行的规定、出自哪句话，以及怎样补正。结论和补救可以随事实的变化告知读屏软件。',
      en: 'A finding with all it rests on: what is asked, of whom, by what force, why it came out so, by the law of which day, by which words, and what would mend it. Screen readers can be told of outcome and remedy as the facts change.',
    },
  },
} satisfies Meta<typeof FindingCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const StillOpen: Story = {
  name: '待完成 Still open',
  play: async ({ canvas, args, globals }) => {
    const { locale, words } = languageOf(globals);
    const { reasons, remedy = '' } = explain(args.finding, locale, { nameOf });
    const title = locale.rules[args.finding.ruleId]?.title ?? '';
    const outcome = locale.kernel.outcomes.pending;
    const card = within(canvas.getByRole('article', { name: `${outcome} ${title}` }));
    await expect(card.getByText(outcome)).toBeVisible();
    await expect(card.getByText(locale.kernel.forces.plan)).toBeVisible();
    await expect(card.getByText(nameOf(args.finding.subject.id))).toBeVisible();
    for (const reason of reasons) await expect(card.getByText(reason)).toBeVisible();
    await expect(card.getByText(words.findings.remedy)).toBeVisible();
    await expect(card.getByText(remedy, { exact: false })).toBeVisible();
    await expect(card.getByText(quoted)).toBeVisible();
  },
};

export const WordsStayChinese: Story = {
  name: '原文始终是中文 The words stay Chinese',
  play: async ({ canvas }) => {
    const words = canvas.getByText(quoted);
    await expect(words).toHaveAttribute('lang', 'zh-CN');
    await expect(words.tagName).toBe('Q');
  },
};

export const ByKeyboard: Story = {
  name: '用键盘 By keyboard',
  play: async ({ userEvent, args }) => {
    await userEvent.tab();
    await expect(document.activeElement).toHaveAttribute('href', `#/activities/${args.finding.subject.id}`);
    await userEvent.tab();
    await expect(document.activeElement).toHaveAttribute('href', '#/plan/18');
    await userEvent.tab();
    await expect(document.activeElement).toHaveAttribute('aria-haspopup', 'dialog');
  },
};

export const ThreeThousandNames: Story = {
  name: '涉及的人很多 Very many names',
  args: {
    finding: { ...oneInvited, evidence: Array.from({ length: 3000 }, (_, at) => `d-${String(at + 1)}`) },
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/d-3000/)).not.toBeVisible();
    await userEvent.click(canvas.getByText(/d-1.*…$/));
    await expect(canvas.getByText(/d-3000/)).toBeVisible();
  },
};

export const DoesNotHold: Story = {
  name: '不符合，写明涉及谁 Does not hold, with evidence',
  args: { finding: sampleFinding('inspection.deputy.one-team-per-day', 'violated') },
  play: async ({ canvas, args, globals }) => {
    const { locale } = languageOf(globals);
    const evidence = locale.kernel.evidence(locale.kernel.list(args.finding.evidence?.map(nameOf) ?? []));
    await expect(canvas.getByText(evidence)).toBeVisible();
    await expect(
      canvas.getByText(locale.kernel.governedOn(locale.kernel.date(args.finding.governedOn ?? ''))),
    ).toBeVisible();
  },
};

export const Late: Story = {
  name: '逾期，按地方规定 Late, by a local rule',
  args: { finding: sampleFinding('inspection.results.fed-back', 'violated', localReport) },
};

export const CannotBeTold: Story = {
  name: '缺少事实 Cannot be told',
  args: { finding: sampleFinding('inspection.enforcement.invites-deputies', 'undetermined') },
  play: async ({ canvas, args, globals }) => {
    const { reasons } = explain(args.finding, languageOf(globals).locale);
    await expect(canvas.getByText(reasons[0] ?? '')).toBeVisible();
    await expect(canvas.queryByText(languageOf(globals).words.findings.remedy)).toBeNull();
  },
};

export const Holds: Story = {
  name: '符合 Holds',
  args: { finding: sampleFinding('inspection.enforcement.invites-deputies', 'satisfied') },
};

export const AboutThePage: Story = {
  name: '不重复写对象 Subject left out',
  args: { hideSubject: true },
  play: async ({ canvas, args }) => {
    await expect(canvas.queryByText(nameOf(args.finding.subject.id))).toBeNull();
  },
};

export const Live: Story = {
  name: '随事实变化 Live',
  args: { isLive: true },
  play: async ({ canvas, globals }) => {
    const [outcome, remedy] = canvas.getAllByRole('status');
    await expect(outcome).toHaveTextContent(languageOf(globals).locale.kernel.outcomes.pending);
    await expect(remedy).toHaveTextContent(languageOf(globals).words.findings.remedy);
  },
};
