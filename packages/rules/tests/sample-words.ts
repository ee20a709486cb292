// The words of the sample world in both languages, as a topic publishes them.
import { joinLocales, type RuleIdOf, type TopicWords } from '../src/index.ts';
import { en as kernelEn } from '../src/locales/en.ts';
import { zhCN as kernelZhCN } from '../src/locales/zh-CN.ts';
import type { parameters, rules } from './sample.ts';

export type SampleWords = TopicWords<
  RuleIdOf<(typeof rules)[number]>,
  (typeof parameters)[number]['id'],
  'marshal' | 'pupil' | 'door' | 'part' | 'drill',
  'heldOn' | 'isDrill' | 'openedOn' | 'alarm' | 'evacuation'
>;

export const sampleZhCN: SampleWords = {
  rules: {
    'drill.has-marshals': {
      title: '演练配备疏散引导员',
      measured: '已配备',
      remedy: (remedy) => (remedy.code === 'add' ? `再配备${remedy.amount}名引导员即符合。` : undefined),
    },
    'drill.has-turnout': { title: '演练达到参加比例', measured: '实际参加' },
    'drill.opens-doors': { title: '演练逐一打开安全门', measured: '已打开' },
    'drill.is-reported': { title: '演练按时报告', measured: '报告' },
    'drill.has-parts': { title: '演练包括规定的环节', measured: '已包括' },
    'drill.is-only-one-that-day': { title: '同校同日只办一次演练', measured: '同日其他演练' },
    'school.holds-drills': { title: '学校及时开展演练', measured: '已开展' },
  },
  parameters: {
    'drill.minimum-marshals': '疏散引导员最少人数',
    'drill.turnout': '参加比例下限',
    'drill.report-time': '演练报告时限',
    'drill.parts': '演练应有的环节',
  },
  units: {
    marshal: (count) => `${count}名引导员`,
    pupil: (count) => `${count}名学生`,
    door: (count) => `${count}扇门`,
    part: (count) => `${count}个环节`,
    drill: (count) => `${count}次演练`,
  },
  names: {
    heldOn: '演练日期',
    isDrill: '是否为演练',
    openedOn: '建校日期',
    alarm: '报警',
    evacuation: '疏散',
  },
};

const counted = (one: string) => (count: number) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const sampleEn: SampleWords = {
  rules: {
    'drill.has-marshals': { title: 'a drill has marshals', measured: 'Marshals' },
    'drill.has-turnout': { title: 'enough pupils take part', measured: 'Taking part' },
    'drill.opens-doors': { title: 'every safety door is opened', measured: 'Opened' },
    'drill.is-reported': { title: 'a drill is reported in time', measured: 'Reported' },
    'drill.has-parts': { title: 'a drill has its parts', measured: 'Parts' },
    'drill.is-only-one-that-day': { title: 'one drill a day at a school', measured: 'Others that day' },
    'school.holds-drills': { title: 'a school holds drills promptly', measured: 'Held' },
  },
  parameters: {
    'drill.minimum-marshals': 'Least number of marshals',
    'drill.turnout': 'Least share of pupils',
    'drill.report-time': 'Time to report a drill',
    'drill.parts': 'Parts of a drill',
  },
  units: {
    marshal: counted('marshal'),
    pupil: counted('pupil'),
    door: counted('door'),
    part: counted('part'),
    drill: counted('drill'),
  },
  names: {
    heldOn: 'day of the drill',
    isDrill: 'whether it is a drill',
    openedOn: 'day of opening',
    alarm: 'raising the alarm',
    evacuation: 'evacuation',
  },
};

export const locales = {
  'zh-CN': joinLocales(kernelZhCN, sampleZhCN),
  en: joinLocales(kernelEn, sampleEn),
} as const;
