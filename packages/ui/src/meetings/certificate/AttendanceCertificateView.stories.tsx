import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { languageOf } from '../../../tests/stories/language.ts';
import {
  delegationNameOf,
  sessionCertificate,
  sittingInCertificate,
} from '../../../tests/stories/sample-certificate.ts';
import { nameOf } from '../../../tests/stories/sample-findings.ts';
import { withSamples } from '../../../tests/stories/with-samples.tsx';
import { AttendanceCertificateView } from './AttendanceCertificateView.tsx';

const meta = {
  id: 'components-attendance-certificate',
  title: '组件 Components/会议 Meetings/出席证明 AttendanceCertificateView',
  component: AttendanceCertificateView,
  decorators: [withSamples()],
  args: { title: '第十三届全国人民代表大会第五次会议（示例数据）', certificate: sessionCertificate(12) },
  parameters: {
    contract: {
      'zh-CN':
        '一次会议的出席证明：截至哪一日、多少人、多少个半天，各状态的合计；每人一行，每个半天一列，符号附图例，读屏软件读出文字。人多时按代表团分表，屏幕上折叠，打印时全部展开、每个代表团另起一页，每页重复表头，行不跨页。',
      en: 'The certificate of a session or meeting: as of which day, how many people and half-days, totals by state; a line for each person and a column for each half-day, with symbols, their key, and words for who listens. Many people stand in a table for each delegation, folded away on the screen; paper unfolds them, each on a new page, with the head repeated and no row broken.',
    },
  },
} satisfies Meta<typeof AttendanceCertificateView>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneTable: Story = {
  name: '一张表 One table',
  play: async ({ canvas, args, globals }) => {
    const { locale, words } = languageOf(globals);
    const { certificate: own } = words.meetings;
    await expect(canvas.getByRole('heading', { level: 2, name: args.title })).toBeVisible();
    await expect(canvas.getByText(own.asOf(locale.kernel.date('2022-03-12')))).toBeVisible();
    const [line] = args.certificate.lines;
    const row = within(canvas.getByRole('row', { name: new RegExp(nameOf(line?.deputyId ?? '')) }));
    await expect(row.getAllByRole('cell', { name: locale.names['present'] ?? '' })).toHaveLength(
      line?.totals.present ?? 0,
    );
  },
};

export const SatInByInvitation: Story = {
  name: '应邀列席 Sat in by invitation',
  args: { title: '第三十六次会议（示例数据）', certificate: sittingInCertificate() },
  play: async ({ canvas, globals }) => {
    const { locale, words } = languageOf(globals);
    const { attendance, certificate: own } = words.meetings;
    await expect(canvas.getByText(own.noSittings)).toBeVisible();
    await expect(canvas.getAllByText(own.invitedOn(locale.kernel.date('2022-02-18')))).toHaveLength(2);
    const time = attendance.interval('09:00', '11:30', locale.names['by-video'] ?? '');
    await expect(canvas.getByText(time)).toBeVisible();
  },
};

const several = sessionCertificate(240);
const [firstDeputy] = several.lines;

export const ByDelegation: Story = {
  name: '按代表团 By delegation',
  args: { certificate: several, groupOf: delegationNameOf },
  play: async ({ canvas, userEvent, globals }) => {
    const { people } = languageOf(globals).words.meetings.certificate;
    await expect(canvas.getByText(people(240))).toBeVisible();
    await expect(canvas.getByText(nameOf(firstDeputy?.deputyId ?? ''))).not.toBeVisible();
    await userEvent.click(canvas.getByText(delegationNameOf(firstDeputy?.deputyId ?? '') ?? ''));
    await expect(canvas.getByText(nameOf(firstDeputy?.deputyId ?? ''))).toBeVisible();
  },
};

export const Nobody: Story = {
  name: '没有人 Nobody',
  args: { certificate: sessionCertificate(0) },
  play: async ({ canvas, globals }) => {
    const { nobody } = languageOf(globals).words.meetings.certificate;
    await expect(canvas.getByText(nobody)).toBeVisible();
  },
};

export const Phone: Story = { name: '手机 On a phone', globals: { viewport: { value: 'phone' } } };
