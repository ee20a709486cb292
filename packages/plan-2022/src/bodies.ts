import type { Text } from '@deputy-work/rules';

/** Where a body belongs: the NPC itself, local congresses, other state organs, the Party, society; or a group of deputies. */
export type PlanBodyKind = 'npc' | 'local' | 'state' | 'party' | 'society' | 'deputies';

/** A body or group of deputies that the plan names: who owes a duty, or for whom. */
export interface PlanBody {
  readonly code: string;
  readonly kind: PlanBodyKind;
  readonly name: Text;
  /** The names as the plan prints them. */
  readonly printed: readonly string[];
  /** Items whose text names it so. */
  readonly items: readonly number[];
}

/** The bodies (机构) and groups of deputies that the plan names. A sentence that names nobody speaks to the Standing Committee, whose plan it is. */
export const bodies = [
  {
    code: 'npcsc',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会', en: 'NPC Standing Committee' },
    printed: ['全国人大常委会', '常委会'],
    items: [2, 6, 7, 8, 9, 13, 15, 16, 18, 19, 27, 34, 38],
  },
  {
    code: 'council-of-chairpersons',
    kind: 'npc',
    name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
    printed: ['委员长会议'],
    items: [13, 27],
  },
  {
    code: 'npcsc-members',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会组成人员', en: 'members of the NPC Standing Committee' },
    printed: ['常委会组成人员'],
    items: [13, 36, 38],
  },
  {
    code: 'general-office',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会办公厅', en: 'General Office of the NPC Standing Committee' },
    printed: ['全国人大常委会办公厅', '常委会办公厅'],
    items: [16, 33],
  },
  {
    code: 'special-committee',
    kind: 'npc',
    name: { 'zh-CN': '专门委员会', en: 'special committees' },
    printed: ['专门委员会'],
    items: [14, 27, 33],
  },
  {
    code: 'working-committee',
    kind: 'npc',
    name: { 'zh-CN': '工作委员会', en: 'working committees' },
    printed: ['工作委员会'],
    items: [14, 33],
  },
  {
    code: 'financial-and-economic-committee',
    kind: 'npc',
    name: { 'zh-CN': '全国人大财政经济委员会', en: 'Financial and Economic Committee' },
    printed: ['财经委'],
    items: [19],
  },
  {
    code: 'budgetary-affairs-commission',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会预算工作委员会', en: 'Budgetary Affairs Commission' },
    printed: ['预算工委'],
    items: [22],
  },
  {
    code: 'credentials-committee',
    kind: 'npc',
    name: { 'zh-CN': '代表资格审查委员会', en: 'credentials committee' },
    printed: ['代表资格审查委员会'],
    items: [32],
  },
  {
    code: 'enforcement-inspection-team',
    kind: 'npc',
    name: { 'zh-CN': '执法检查组', en: 'enforcement inspection team' },
    printed: ['执法检查组'],
    items: [18],
  },
  {
    code: 'liaison-body',
    kind: 'npc',
    name: { 'zh-CN': '代表联络机构', en: 'bodies for liaison with deputies' },
    printed: ['代表联络机构'],
    items: [2, 33],
  },
  {
    code: 'electoral-unit',
    kind: 'local',
    name: { 'zh-CN': '选举单位', en: 'electoral units' },
    printed: ['选举单位', '原选举单位'],
    items: [3, 6, 7, 21, 32, 35],
  },
  {
    code: 'provincial-standing-committee',
    kind: 'local',
    name: { 'zh-CN': '省级人大常委会', en: 'provincial standing committees' },
    printed: ['省级人大常委会', '各省（区、市）人大常委会'],
    items: [3, 21],
  },
  {
    code: 'provincial-liaison-body',
    kind: 'local',
    name: { 'zh-CN': '省级人大代表联络机构', en: 'provincial bodies for liaison with deputies' },
    printed: ['省级人大代表联络工作机构', '各省（区、市）人大代表联络机构'],
    items: [37],
  },
  {
    code: 'local-congress',
    kind: 'local',
    name: { 'zh-CN': '地方人大', en: 'local people’s congresses' },
    printed: ['地方人大', '地方各级人大'],
    items: [30, 40],
  },
  {
    code: 'local-standing-committee-leader',
    kind: 'local',
    name: { 'zh-CN': '地方人大常委会负责同志', en: 'leading members of local standing committees' },
    printed: ['地方人大常委会负责同志'],
    items: [40],
  },
  {
    code: 'state-organs',
    kind: 'state',
    name: {
      'zh-CN': '“一府一委两院”',
      en: 'the State Council, National Supervision Commission, Supreme Court and Supreme Procuratorate',
    },
    printed: ['“一府一委两院”'],
    items: [16],
  },
  {
    code: 'state-council-general-office',
    kind: 'state',
    name: { 'zh-CN': '国务院办公厅', en: 'General Office of the State Council' },
    printed: ['国务院办公厅'],
    items: [25],
  },
  {
    code: 'state-council-finance-department',
    kind: 'state',
    name: { 'zh-CN': '国务院财政部门', en: 'finance department of the State Council' },
    printed: ['国务院财政部门'],
    items: [19],
  },
  {
    code: 'central-departments',
    kind: 'state',
    name: { 'zh-CN': '中央有关部门', en: 'central departments concerned' },
    printed: ['中央有关部门'],
    items: [3, 32],
  },
  {
    code: 'departments-concerned',
    kind: 'state',
    name: { 'zh-CN': '有关部门和单位', en: 'departments and units concerned' },
    printed: ['有关部门', '有关单位', '有关部门和单位'],
    items: [9, 16, 22],
  },
  {
    code: 'handling-unit',
    kind: 'state',
    name: { 'zh-CN': '承办单位', en: 'handling units' },
    printed: ['承办单位', '承办部门'],
    items: [8, 24, 25, 26],
  },
  {
    code: 'cpc-general-office',
    kind: 'party',
    name: { 'zh-CN': '中共中央办公厅', en: 'General Office of the CPC Central Committee' },
    printed: ['中共中央办公厅'],
    items: [25],
  },
  {
    code: 'discipline-and-supervision-organs',
    kind: 'party',
    name: { 'zh-CN': '纪检监察机关', en: 'organs of discipline inspection and supervision' },
    printed: ['纪检监察机关'],
    items: [31],
  },
  {
    code: 'employer',
    kind: 'society',
    name: { 'zh-CN': '代表所在单位', en: 'deputies’ employers' },
    printed: ['代表所在单位'],
    items: [35],
  },
  {
    code: 'media',
    kind: 'society',
    name: { 'zh-CN': '媒体', en: 'the media' },
    printed: ['媒体'],
    items: [34],
  },
  {
    code: 'public',
    kind: 'society',
    name: { 'zh-CN': '人民群众', en: 'the public' },
    printed: ['人民群众', '基层群众', '群众', '社会'],
    items: [6, 17, 21, 22, 25, 38],
  },
  {
    code: 'deputy',
    kind: 'deputies',
    name: { 'zh-CN': '全国人大代表', en: 'NPC deputies' },
    printed: ['全国人大代表', '代表'],
    items: [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
      29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 40,
    ],
  },
  {
    code: 'deputy-of-14th-npc',
    kind: 'deputies',
    name: { 'zh-CN': '十四届全国人大代表', en: 'deputies to the 14th NPC' },
    printed: ['十四届全国人大代表', '第十四届全国人大代表'],
    items: [3, 4, 38],
  },
  {
    code: 'grass-roots-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '基层代表', en: 'grass-roots deputies' },
    printed: ['基层代表'],
    items: [15, 34],
  },
  {
    code: 'sitting-in-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '列席代表', en: 'deputies sitting in' },
    printed: ['列席代表'],
    items: [15],
  },
  {
    code: 'beijing-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '在京代表', en: 'deputies in Beijing' },
    printed: ['在京代表'],
    items: [7, 21],
  },
  {
    code: 'deputy-outside-beijing',
    kind: 'deputies',
    name: { 'zh-CN': '京外代表', en: 'deputies outside Beijing' },
    printed: ['京外代表'],
    items: [7],
  },
  {
    code: 'hong-kong-macao-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '港澳代表', en: 'deputies from Hong Kong and Macao' },
    printed: ['港澳代表'],
    items: [7],
  },
  {
    code: 'hong-kong-macao-taiwan-military-deputy',
    kind: 'deputies',
    name: {
      'zh-CN': '香港、澳门、台湾省、解放军和武警部队全国人大代表',
      en: 'deputies from Hong Kong, Macao, Taiwan Province, the PLA and the armed police',
    },
    printed: ['香港、澳门、台湾省、解放军和武警部队全国人大代表'],
    items: [21],
  },
  {
    code: 'expert-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '具有相关专业知识的代表', en: 'deputies with knowledge of the field' },
    printed: ['具有相关专业知识的全国人大代表', '具有相关领域专业背景代表'],
    items: [14, 17],
  },
  {
    code: 'proposing-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '提出议案建议的代表', en: 'deputies who propose motions and suggestions' },
    printed: ['提出议案建议的代表', '提出议案的代表', '提出相关议案'],
    items: [17, 23, 26],
  },
  {
    code: 'budget-review-contact-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '预算审查联系代表', en: 'budget-review contact deputies' },
    printed: ['预算审查联系代表'],
    items: [19],
  },
  {
    code: 'contact-point-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '基层联系点代表', en: 'deputies of the budget contact points' },
    printed: ['基层联系点代表'],
    items: [19],
  },
] as const satisfies readonly PlanBody[];

/** Code of a body or group of deputies in {@link bodies}. */
export type BodyCode = (typeof bodies)[number]['code'];
