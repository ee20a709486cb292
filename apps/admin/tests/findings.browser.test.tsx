import { outcomes } from '@deputy-work/rules';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  EmptyState,
  ErrorState,
  FindingCard,
  FindingLine,
  LoadingState,
  OutcomeMark,
  StaffingMeter,
  Tally,
} from '../src/findings/index.ts';
import { en, zhCN } from './locales.ts';
import { oneInvited } from './sample-finding.ts';

const titled = (id: string) => (id === 'trip' ? '执法检查组赴河北省检查' : id);
const subjectHref = ({ id }: { id: string }) => `#/activities/${id}`;
const citationHref = () => '#/plan/18';

test.each([zhCN, en])(
  'in $kernel.code every outcome has a word and an icon beside its colour',
  async (locale) => {
    for (const outcome of outcomes) {
      const { container, unmount } = await render(<OutcomeMark outcome={outcome} locale={locale} />);
      expect(container.textContent).toBe(locale.kernel.outcomes[outcome]);
      expect(container.querySelector('svg[aria-hidden="true"]')).not.toBeNull();
      await unmount();
    }
  },
);

test('a card says what was asked, of whom, why it fails, by which words, and what would mend it', async () => {
  await render(<FindingCard finding={oneInvited} locale={zhCN} nameOf={titled} />);
  const card = page.getByRole('article', { name: '执法检查组赴地方检查，邀请全国人大代表参加' });
  await expect.element(card.getByText('不符合', { exact: true })).toBeVisible();
  await expect.element(card.getByText('执法检查组赴河北省检查')).toBeVisible();
  await expect.element(card.getByText('已邀请：1名代表；要求：不少于2名代表。')).toBeVisible();
  await expect.element(card.getByText('再邀请1名代表即满足。')).toBeVisible();
  await expect.element(card.getByText('至少邀请2名全国人大代表参加')).toBeVisible();
});

test('in English the quoted words stay Chinese, and say so to a screen reader', async () => {
  await render(<FindingCard finding={oneInvited} locale={en} nameOf={titled} />);
  await expect.element(page.getByText('Remedy')).toBeVisible();
  const quoted = page.getByText('至少邀请2名全国人大代表参加');
  await expect.element(quoted).toHaveAttribute('lang', 'zh-CN');
  expect(quoted.element().tagName).toBe('Q');
});

test('the keyboard reaches the subject and the source of a card', async () => {
  await render(
    <FindingCard
      finding={oneInvited}
      locale={zhCN}
      nameOf={titled}
      subjectHref={subjectHref}
      citationHref={citationHref}
    />,
  );
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('href')).toBe('#/activities/trip');
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('href')).toBe('#/plan/18');
});

test('a line is headed by its subject or by its rule, and tells the remedy', async () => {
  const { container, rerender } = await render(
    <FindingLine finding={oneInvited} locale={zhCN} nameOf={titled} subjectHref={subjectHref} />,
  );
  await expect
    .element(page.getByRole('link', { name: '执法检查组赴河北省检查' }))
    .toHaveAttribute('href', '#/activities/trip');
  expect(container.textContent).toContain('再邀请1名代表即满足。');
  await rerender(<FindingLine finding={oneInvited} locale={zhCN} headedBy="rule" />);
  expect(container.textContent).toContain('执法检查组赴地方检查，邀请全国人大代表参加');
});

test('a staffing meter keeps three facts apart and takes the minimum from the finding', async () => {
  const { container, rerender } = await render(
    <StaffingMeter invited={1} confirmed={3} attended={0} locale={zhCN} finding={oneInvited} />,
  );
  const meter = page.getByRole('group', { name: '代表人数' });
  await expect.element(meter).toBeVisible();
  expect(container.textContent).toMatch(/已邀请1已确认3已参加0/);
  await expect.element(meter.getByText('不少于2名代表')).toBeVisible();
  await rerender(<StaffingMeter invited={1} confirmed={3} attended={0} locale={zhCN} />);
  expect(container.textContent).not.toContain('要求');
});

test('a tally shows the outcomes that occur, the worst first, as links where there is somewhere to go', async () => {
  const tally = { satisfied: 9, violated: 2, pending: 0, 'not-applicable': 0, undetermined: 1 };
  await render(<Tally tally={tally} locale={zhCN} outcomeHref={(outcome) => `#/compliance/${outcome}`} />);
  const links = page.getByRole('list', { name: '各结论的数量' }).getByRole('link').elements();
  expect(links.map(({ textContent }) => textContent)).toEqual(['不符合2', '无法判断1', '符合9']);
  expect(links[0]?.getAttribute('href')).toBe('#/compliance/violated');
});

test('loading, nothing and failure are told in words', async () => {
  await render(
    <>
      <LoadingState locale={zhCN} />
      <EmptyState title="还没有活动">新建一项。</EmptyState>
    </>,
  );
  await expect.element(page.getByRole('status', { name: '正在读取…' })).toBeVisible();
  await expect.element(page.getByText('还没有活动')).toBeVisible();
});

test('a failure says what is wrong, offers to try again, and keeps the detail for who has to mend it', async () => {
  const onRetry = vi.fn();
  await render(<ErrorState message="连不上服务器。" detail="HTTP 502" locale={zhCN} onRetry={onRetry} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('连不上服务器。');
  await expect.element(page.getByText('HTTP 502')).not.toBeVisible();
  await userEvent.click(page.getByText('技术细节'));
  await expect.element(page.getByText('HTTP 502')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '重试' }));
  expect(onRetry).toHaveBeenCalledOnce();
});
