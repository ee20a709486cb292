import type { Text } from '@deputy-work/rules';
import type { PlanName } from '@deputy-work/work-plan';

/** A name that the plan misprints: kept as printed, and why it still means this system. */
export interface PrintedSlip {
  readonly item: number;
  readonly words: string;
  readonly note: Text;
}

/** A system, platform, register or place that the plan works through. */
export interface PlanSystem extends PlanName {
  /** The items that print one of its names. */
  readonly items: readonly number[];
  readonly slips?: readonly PrintedSlip[];
}

/** The systems, platforms and registers (平台、系统、档案) of the plan, each with every name it is printed under. */
export const systems = [
  {
    code: 'deputies-work-platform',
    name: { 'zh-CN': '代表工作信息化平台', en: 'deputies’ work platform' },
    // Item 38 also says plain 平台; each entry keeps enough words to tell it from the platforms of items 22 and 39.
    printedAs: [
      '全国人大代表工作信息化平台',
      '代表工作信息化平台',
      '代表信息化工作平台',
      '信息化平台',
      '平台建设',
      '平台信息服务保障',
      '平台的政治学习功能',
      '平台就近就便',
    ],
    items: [7, 8, 10, 26, 28, 38, 40],
    slips: [
      {
        item: 28,
        words: '代表信息化工作平台',
        note: {
          'zh-CN': '“工作”与“信息化”二词倒置，所指即代表工作信息化平台。',
          en: 'The words for “work” and “information” are transposed; the deputies’ work platform is meant.',
        },
      },
    ],
  },
  {
    code: 'npc-website',
    name: { 'zh-CN': '中国人大网', en: 'NPC website' },
    printedAs: ['中国人大网'],
    items: [7],
  },
  {
    code: 'session-video',
    name: { 'zh-CN': '网络视频听会', en: 'listening to the session by online video' },
    printedAs: ['网络视频听会'],
    items: [9],
  },
  {
    code: 'chairman-mini-program',
    name: { 'zh-CN': '“我向委员长建言”小程序', en: 'mini-program “My advice to the Chairman”' },
    printedAs: ['“我向委员长建言”小程序'],
    items: [9],
  },
  {
    code: 'duty-record',
    name: { 'zh-CN': '代表履职档案', en: 'duty record' },
    printedAs: ['代表履职档案'],
    items: [11, 31],
  },
  {
    code: 'foreign-affairs-talent-pool',
    name: { 'zh-CN': '外事工作代表人才库、数据库', en: 'pool and database of deputies for foreign affairs' },
    printedAs: ['外事工作代表人才库、数据库'],
    items: [20],
  },
  {
    code: 'budget-oversight-system',
    name: {
      'zh-CN': '预算联网监督系统及手机 APP',
      en: 'networked budget oversight system and its mobile app',
    },
    printedAs: ['预算联网监督系统及手机APP'],
    items: [19],
  },
  {
    code: 'state-assets-subsystem',
    name: { 'zh-CN': '国资联网监督子系统', en: 'networked state-assets oversight subsystem' },
    printedAs: ['国资联网监督子系统'],
    items: [19],
  },
  {
    code: 'letters-ledger',
    name: { 'zh-CN': '全国人大代表来信台账', en: 'ledger of NPC deputies’ letters' },
    printedAs: ['全国人大代表来信“建台账'],
    items: [22],
  },
  {
    code: 'homes-and-stations',
    name: { 'zh-CN': '代表之家、代表联络站', en: 'deputies’ homes and liaison stations' },
    printedAs: ['代表之家', '代表联络站', '代表家站'],
    items: [22, 38],
  },
  {
    code: 'legislative-contact-points',
    name: { 'zh-CN': '基层立法联系点', en: 'grass-roots legislative contact points' },
    printedAs: ['基层立法联系点'],
    items: [17, 22],
  },
  {
    code: 'budget-contact-points',
    name: {
      'zh-CN': '预算工委基层联系点',
      en: 'grass-roots contact points of the Budgetary Affairs Commission',
    },
    printedAs: ['预算工委基层联系点', '基层联系点'],
    items: [19, 22],
  },
  {
    code: 'online-school',
    name: { 'zh-CN': '全国人大网络学院', en: 'NPC online school' },
    printedAs: ['全国人大网络学院'],
    items: [30],
  },
  {
    code: 'stations-map',
    name: { 'zh-CN': '代表家站电子地图', en: 'electronic map of deputies’ homes and stations' },
    printedAs: ['代表家站电子地图'],
    items: [38],
  },
  {
    code: 'deputies-channel',
    name: { 'zh-CN': '“代表通道”', en: 'Deputies’ Channel' },
    printedAs: ['“代表通道”'],
    items: [34],
  },
  {
    code: 'elections-joint-conference',
    name: {
      'zh-CN': '全国县乡两级人大换届选举工作联席会议',
      en: 'joint conference on the county and township elections',
    },
    printedAs: ['全国县乡两级人大换届选举工作联席会议'],
    items: [39],
  },
  {
    code: 'npc-media',
    name: { 'zh-CN': '中国人大“刊网微端”', en: 'the NPC’s magazine, website, social-media account and app' },
    printedAs: ['中国人大“刊网微端”'],
    items: [40],
  },
] as const satisfies readonly PlanSystem[];

/** Code of a system in {@link systems}. */
export type SystemCode = (typeof systems)[number]['code'];
