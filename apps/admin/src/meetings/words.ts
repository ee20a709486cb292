import { defineWords } from '../i18n/define-words.ts';

export const meetingsWords = defineWords(
  {
    title: '会议',
    kinds: { sessions: '大会会议', 'committee-meetings': '常委会会议' },
    inYear: '%{year}年',
    stages: {
      undated: '日期未定',
      coming: '即将召开',
      'under-way': '正在举行',
      over: '已经闭会',
      cancelled: '已取消',
    },
    filter: {
      label: '筛选条件',
      congress: '人大',
      kind: '会议种类',
      year: '年份',
      all: '全部',
      clear: '清除筛选条件',
    },
    list: {
      intro: '按%{date}判断。结论包括会议本身和它的各次会议、表决、通知、文件、请假。',
      nothing: '没有需要注意的',
      empty: '还没有会议',
      noMatch: '没有符合筛选条件的会议',
    },
  },
  {
    title: 'Meetings',
    kinds: { sessions: 'Session', 'committee-meetings': 'Standing committee meeting' },
    inYear: '%{year}',
    stages: {
      undated: 'No day yet',
      coming: 'Coming',
      'under-way': 'Under way',
      over: 'Closed',
      cancelled: 'Called off',
    },
    filter: {
      label: 'Filters',
      congress: 'Congress',
      kind: 'Kind',
      year: 'Year',
      all: 'All',
      clear: 'Clear filters',
    },
    list: {
      intro:
        'As of %{date}. An outcome counts the session or meeting itself, its sittings, votes, notices, papers and leave.',
      nothing: 'Nothing to look at',
      empty: 'No meetings yet',
      noMatch: 'No meeting matches the filters',
    },
  },
);
