import type { StoryFile } from './story-file.ts';

/** A page of the admin app, and where it stands there. */
interface AdminPage {
  readonly id: string;
  readonly title: string;
  readonly at: string;
}

const pages: readonly AdminPage[] = [
  { id: 'today', title: '今日 Today', at: '/' },
  { id: 'activities', title: '活动 Activities', at: '/activities' },
  { id: 'activity', title: '一项活动 An activity', at: '/activities/enforcement-environment-shaanxi' },
  { id: 'new-activity', title: '新建活动 A new activity', at: '/activities/create' },
  { id: 'plan', title: '工作计划 Work plan', at: '/plan' },
  { id: 'plan-item', title: '计划第18项 Item 18', at: '/plan/18' },
  { id: 'meetings', title: '会议 Meetings', at: '/meetings' },
  { id: 'session', title: '一次大会会议 A session', at: '/sessions/npc-13-session-5' },
  {
    id: 'committee-meeting',
    title: '一次常委会会议 A standing committee meeting',
    at: '/committee-meetings/npc-13-committee-33',
  },
  { id: 'vote', title: '一次表决 A vote', at: '/votes/npc-13-session-5-vote-5' },
  {
    id: 'certificate',
    title: '出席证明 Attendance certificate',
    at: '/sessions/sample-township-18-session-2/certificate',
  },
  { id: 'rates', title: '出席率 Attendance rates', at: '/sessions/sample-township-18-session-2/rates' },
  {
    id: 'attendance',
    title: '出席登记 Attendance sheet',
    at: '/sittings/sample-township-18-session-2-plenary-morning',
  },
  { id: 'leave', title: '请假 Leave', at: '/leave' },
  { id: 'sitting-in', title: '列席 Sitting in', at: '/sitting-in' },
  { id: 'liaison', title: '联系矩阵 Liaison matrix', at: '/liaison' },
  { id: 'contacts', title: '联系记录 Contact log', at: '/contacts' },
  { id: 'pairing', title: '联系分工 Pairing planner', at: '/pairing' },
  { id: 'loop-view', title: '意见办理 A view', at: '/views/letters/npc-13-letter-058' },
  { id: 'letters', title: '代表来信台账 Letters ledger', at: '/letters' },
  { id: 'organ-activities', title: '联系代表活动 Organ activities', at: '/organ-activities' },
  { id: 'budget-review', title: '预算审查征求意见 Budget review', at: '/budget-review' },
  { id: 'stations', title: '代表家站 Stations', at: '/stations' },
  { id: 'compliance', title: '合规情况 Compliance', at: '/compliance' },
];

/** What a backend may answer, and what that is called. */
const states = [
  { state: 'full', chinese: '有数据', english: 'Full' },
  { state: 'empty', chinese: '无数据', english: 'Empty' },
  { state: 'loading', chinese: '读取中', english: 'Loading' },
  { state: 'failed', chinese: '读取失败', english: 'Failed' },
  { state: 'forbidden', chinese: '无权限', english: 'Forbidden' },
];

const sizes = [
  { size: 'wide', chinese: '', english: '' },
  { size: 'phone', chinese: '·手机', english: ', phone' },
];

/** The files of stories of the admin app: one a page, a story for each state in each size. */
export const pageStories = (): readonly StoryFile[] =>
  pages.map(({ id, title, at }) => ({
    file: `page-${id}`,
    from: 'apps/storybook/generate/page-stories.ts',
    id: `pages-${id}`,
    title: `页面 Pages/${title}`,
    component: 'PageStory',
    module: '../../admin/tests/pages/PageStory.tsx',
    imports: [`import { behaviours, wholePage } from '../../admin/tests/pages/behaviours.ts';`],
    more: 'parameters: wholePage',
    stories: states.flatMap((state) =>
      sizes.map((size) => ({
        exportName: state.english + (size.size === 'phone' ? 'OnPhone' : ''),
        name: `${state.chinese}${size.chinese} ${state.english}${size.english}`,
        jsx: `<PageStory at="${at}" state="${state.state}" />`,
        more: `...behaviours.${state.state}, globals: { viewport: { value: '${size.size}' } }`,
      })),
    ),
  }));
