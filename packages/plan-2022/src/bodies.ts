import type { PlanName } from '@deputy-work/work-plan';

/** Where a body belongs: the NPC itself, congresses below it, other state organs, the Party, society; or a group of deputies. */
export type PlanBodyKind = 'npc' | 'local' | 'state' | 'party' | 'society' | 'deputies';

/** A body or group of deputies that the plan names: who owes a duty, or for whom. */
export interface PlanBody extends PlanName {
  readonly kind: PlanBodyKind;
  /** The items that print one of its names. */
  readonly items: readonly number[];
}

/** The bodies (机构) and groups of deputies that the plan names. A sentence that names nobody speaks to the Standing Committee, whose plan it is. */
export const bodies = [
  {
    code: 'npcsc',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会', en: 'NPC Standing Committee' },
    printedAs: ['全国人大常委会', '常委会'],
    items: [2, 6, 7, 8, 9, 15, 18, 19, 27, 34, 38],
  },
  {
    code: 'council-of-chairpersons',
    kind: 'npc',
    name: { 'zh-CN': '委员长会议', en: 'Council of Chairpersons' },
    printedAs: ['委员长会议'],
    items: [13, 27],
  },
  {
    code: 'npcsc-members',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会组成人员', en: 'members of the NPC Standing Committee' },
    printedAs: ['全国人大常委会组成人员', '常委会组成人员'],
    items: [13, 36, 38],
  },
  {
    code: 'general-office',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会办公厅', en: 'General Office of the NPC Standing Committee' },
    printedAs: ['全国人大常委会办公厅', '常委会办公厅'],
    items: [16, 33],
  },
  {
    code: 'special-committee',
    kind: 'npc',
    name: { 'zh-CN': '专门委员会', en: 'special committees' },
    printedAs: ['专门委员会'],
    items: [14, 27, 33],
  },
  {
    code: 'working-committee',
    kind: 'npc',
    name: { 'zh-CN': '工作委员会', en: 'working committees' },
    printedAs: ['工作委员会'],
    items: [14, 33],
  },
  {
    code: 'financial-and-economic-committee',
    kind: 'npc',
    name: { 'zh-CN': '全国人大财政经济委员会', en: 'Financial and Economic Committee' },
    printedAs: ['财经委'],
    items: [19],
  },
  {
    code: 'budgetary-affairs-commission',
    kind: 'npc',
    name: { 'zh-CN': '全国人大常委会预算工作委员会', en: 'Budgetary Affairs Commission' },
    printedAs: ['预算工委'],
    items: [22],
  },
  {
    code: 'credentials-committee',
    kind: 'npc',
    name: { 'zh-CN': '代表资格审查委员会', en: 'credentials committee' },
    printedAs: ['代表资格审查委员会'],
    items: [32],
  },
  {
    code: 'enforcement-inspection-team',
    kind: 'npc',
    name: { 'zh-CN': '执法检查组', en: 'enforcement inspection team' },
    printedAs: ['执法检查组'],
    items: [18],
  },
  {
    code: 'liaison-body',
    kind: 'npc',
    name: { 'zh-CN': '代表联络机构', en: 'bodies for liaison with deputies' },
    printedAs: ['代表联络机构'],
    items: [2, 33],
  },
  {
    code: 'electoral-unit',
    kind: 'local',
    name: { 'zh-CN': '选举单位', en: 'electoral units' },
    printedAs: ['选举单位', '原选举单位'],
    items: [3, 6, 7, 21, 32, 35],
  },
  {
    code: 'provincial-standing-committee',
    kind: 'local',
    name: { 'zh-CN': '省级人大常委会', en: 'provincial standing committees' },
    printedAs: ['省级人大常委会', '各省（区、市）人大常委会'],
    items: [3, 21],
  },
  {
    code: 'provincial-liaison-body',
    kind: 'local',
    name: { 'zh-CN': '省级人大代表联络机构', en: 'provincial bodies for liaison with deputies' },
    printedAs: ['省级人大代表联络工作机构', '各省（区、市）人大代表联络机构'],
    items: [37],
  },
  {
    code: 'congresses-of-all-levels',
    kind: 'local',
    name: {
      'zh-CN': '各级人大及其常委会',
      en: 'people’s congresses of all levels and their standing committees',
    },
    printedAs: ['各级人大及其常委会'],
    items: [2],
  },
  {
    code: 'local-congress',
    kind: 'local',
    name: { 'zh-CN': '地方人大', en: 'local people’s congresses' },
    printedAs: ['地方人大', '地方各级人大', '地方各级人大及其常委会'],
    items: [30, 40],
  },
  {
    code: 'local-standing-committee-leader',
    kind: 'local',
    name: { 'zh-CN': '地方人大常委会负责同志', en: 'leading members of local standing committees' },
    printedAs: ['地方人大常委会负责同志'],
    items: [40],
  },
  {
    code: 'state-organs',
    kind: 'state',
    name: {
      'zh-CN': '“一府一委两院”',
      en: 'the State Council, National Supervision Commission, Supreme Court and Supreme Procuratorate',
    },
    printedAs: ['“一府一委两院”'],
    items: [16],
  },
  {
    code: 'state-council-general-office',
    kind: 'state',
    name: { 'zh-CN': '国务院办公厅', en: 'General Office of the State Council' },
    printedAs: ['国务院办公厅'],
    items: [25],
  },
  {
    code: 'state-council-finance-department',
    kind: 'state',
    name: { 'zh-CN': '国务院财政部门', en: 'finance department of the State Council' },
    printedAs: ['国务院财政部门'],
    items: [19],
  },
  {
    code: 'central-departments',
    kind: 'state',
    name: { 'zh-CN': '中央有关部门', en: 'central departments concerned' },
    printedAs: ['中央有关部门'],
    items: [3, 32],
  },
  {
    code: 'departments-concerned',
    kind: 'state',
    name: { 'zh-CN': '有关部门和单位', en: 'departments and units concerned' },
    printedAs: ['有关部门和单位', '有关部门', '有关单位'],
    items: [9, 16, 22],
  },
  {
    code: 'handling-unit',
    kind: 'state',
    name: { 'zh-CN': '承办单位', en: 'handling units' },
    printedAs: ['承办单位', '承办部门'],
    items: [8, 24, 25, 26],
  },
  {
    code: 'cpc-general-office',
    kind: 'party',
    name: { 'zh-CN': '中共中央办公厅', en: 'General Office of the CPC Central Committee' },
    printedAs: ['中共中央办公厅'],
    items: [25],
  },
  {
    code: 'discipline-and-supervision-organs',
    kind: 'party',
    name: { 'zh-CN': '纪检监察机关', en: 'organs of discipline inspection and supervision' },
    printedAs: ['纪检监察机关'],
    items: [31],
  },
  {
    code: 'employer',
    kind: 'society',
    name: { 'zh-CN': '代表所在单位', en: 'deputies’ employers' },
    printedAs: ['代表所在单位'],
    items: [35],
  },
  {
    code: 'media',
    kind: 'society',
    name: { 'zh-CN': '媒体', en: 'the media' },
    printedAs: ['媒体'],
    items: [34],
  },
  {
    code: 'public',
    kind: 'society',
    name: { 'zh-CN': '人民群众', en: 'the public' },
    printedAs: ['人民群众', '基层群众', '群众'],
    items: [6, 17, 21, 22, 38, 40],
  },
  {
    code: 'deputy',
    kind: 'deputies',
    name: { 'zh-CN': '全国人大代表', en: 'NPC deputies' },
    printedAs: ['全国人大代表'],
    items: [1, 3, 13, 18, 22, 29, 35, 36, 37, 38],
  },
  {
    code: 'deputy-of-14th-npc',
    kind: 'deputies',
    name: { 'zh-CN': '十四届全国人大代表', en: 'deputies to the 14th NPC' },
    printedAs: ['十四届全国人大代表', '第十四届全国人大代表'],
    items: [3, 4, 38],
  },
  {
    code: 'grass-roots-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '基层代表', en: 'grass-roots deputies' },
    printedAs: ['基层代表'],
    items: [15, 34],
  },
  {
    code: 'sitting-in-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '列席代表', en: 'deputies sitting in' },
    printedAs: ['列席代表'],
    items: [15],
  },
  {
    code: 'beijing-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '在京代表', en: 'deputies in Beijing' },
    printedAs: ['在京代表'],
    items: [7, 21],
  },
  {
    code: 'deputy-outside-beijing',
    kind: 'deputies',
    name: { 'zh-CN': '京外代表', en: 'deputies outside Beijing' },
    printedAs: ['京外代表'],
    items: [7],
  },
  {
    code: 'hong-kong-macao-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '港澳代表', en: 'deputies from Hong Kong and Macao' },
    printedAs: ['港澳代表'],
    items: [7],
  },
  {
    code: 'hong-kong-macao-taiwan-military-deputy',
    kind: 'deputies',
    name: {
      'zh-CN': '香港、澳门、台湾省、解放军和武警部队全国人大代表',
      en: 'deputies from Hong Kong, Macao, Taiwan Province, the PLA and the armed police',
    },
    printedAs: ['香港、澳门、台湾省、解放军和武警部队全国人大代表'],
    items: [21],
  },
  {
    code: 'expert-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '具有相关专业知识的代表', en: 'deputies with knowledge of the field' },
    printedAs: ['具有相关专业知识的全国人大代表', '具有相关领域专业背景代表'],
    items: [14, 17],
  },
  {
    code: 'proposing-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '提出议案建议的代表', en: 'deputies who propose motions and suggestions' },
    printedAs: ['提出议案建议的代表', '提出议案的代表', '提出相关议案'],
    items: [17, 23, 26],
  },
  {
    code: 'budget-review-contact-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '预算审查联系代表', en: 'budget-review contact deputies' },
    printedAs: ['预算审查联系代表'],
    items: [19],
  },
  {
    code: 'contact-point-deputy',
    kind: 'deputies',
    name: { 'zh-CN': '基层联系点代表', en: 'deputies of the budget contact points' },
    printedAs: ['基层联系点代表'],
    items: [19],
  },
] as const satisfies readonly PlanBody[];

/** Code of a body or group of deputies in {@link bodies}. */
export type BodyCode = (typeof bodies)[number]['code'];
