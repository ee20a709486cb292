import type { Text } from '@deputy-work/rules';
import type { ElectoralUnitKind } from '../schema/electoral-unit.ts';
import type { NpcElectoralUnitCode } from './electoral-unit-code.ts';

/** One of the 35 units that elect the NPC (全国人大代表选举单位). */
export interface NpcElectoralUnit {
  readonly code: NpcElectoralUnitCode;
  readonly kind: ElectoralUnitKind;
  /** The short name that seat allocations go by. */
  readonly name: Text;
  /** Province code of GB/T 2260; the armed forces have none. */
  readonly jurisdiction?: string;
}

/**
 * The electoral units of the NPC (全国人大代表选举单位): 31 provincial congresses, the electing conferences of Hong Kong and Macao, the
 * consultative conference for Taiwan, and the armed forces. The same 35 elected the 13th and the 14th NPC; for the 13th the
 * last one was listed as 解放军 alone.
 */
export const npcElectoralUnits: readonly NpcElectoralUnit[] = [
  { code: 'beijing', kind: 'lower-congress', jurisdiction: '11', name: { 'zh-CN': '北京', en: 'Beijing' } },
  { code: 'tianjin', kind: 'lower-congress', jurisdiction: '12', name: { 'zh-CN': '天津', en: 'Tianjin' } },
  { code: 'hebei', kind: 'lower-congress', jurisdiction: '13', name: { 'zh-CN': '河北', en: 'Hebei' } },
  { code: 'shanxi', kind: 'lower-congress', jurisdiction: '14', name: { 'zh-CN': '山西', en: 'Shanxi' } },
  {
    code: 'inner-mongolia',
    kind: 'lower-congress',
    jurisdiction: '15',
    name: { 'zh-CN': '内蒙古', en: 'Inner Mongolia' },
  },
  { code: 'liaoning', kind: 'lower-congress', jurisdiction: '21', name: { 'zh-CN': '辽宁', en: 'Liaoning' } },
  { code: 'jilin', kind: 'lower-congress', jurisdiction: '22', name: { 'zh-CN': '吉林', en: 'Jilin' } },
  {
    code: 'heilongjiang',
    kind: 'lower-congress',
    jurisdiction: '23',
    name: { 'zh-CN': '黑龙江', en: 'Heilongjiang' },
  },
  { code: 'shanghai', kind: 'lower-congress', jurisdiction: '31', name: { 'zh-CN': '上海', en: 'Shanghai' } },
  { code: 'jiangsu', kind: 'lower-congress', jurisdiction: '32', name: { 'zh-CN': '江苏', en: 'Jiangsu' } },
  { code: 'zhejiang', kind: 'lower-congress', jurisdiction: '33', name: { 'zh-CN': '浙江', en: 'Zhejiang' } },
  { code: 'anhui', kind: 'lower-congress', jurisdiction: '34', name: { 'zh-CN': '安徽', en: 'Anhui' } },
  { code: 'fujian', kind: 'lower-congress', jurisdiction: '35', name: { 'zh-CN': '福建', en: 'Fujian' } },
  { code: 'jiangxi', kind: 'lower-congress', jurisdiction: '36', name: { 'zh-CN': '江西', en: 'Jiangxi' } },
  { code: 'shandong', kind: 'lower-congress', jurisdiction: '37', name: { 'zh-CN': '山东', en: 'Shandong' } },
  { code: 'henan', kind: 'lower-congress', jurisdiction: '41', name: { 'zh-CN': '河南', en: 'Henan' } },
  { code: 'hubei', kind: 'lower-congress', jurisdiction: '42', name: { 'zh-CN': '湖北', en: 'Hubei' } },
  { code: 'hunan', kind: 'lower-congress', jurisdiction: '43', name: { 'zh-CN': '湖南', en: 'Hunan' } },
  {
    code: 'guangdong',
    kind: 'lower-congress',
    jurisdiction: '44',
    name: { 'zh-CN': '广东', en: 'Guangdong' },
  },
  { code: 'guangxi', kind: 'lower-congress', jurisdiction: '45', name: { 'zh-CN': '广西', en: 'Guangxi' } },
  { code: 'hainan', kind: 'lower-congress', jurisdiction: '46', name: { 'zh-CN': '海南', en: 'Hainan' } },
  {
    code: 'chongqing',
    kind: 'lower-congress',
    jurisdiction: '50',
    name: { 'zh-CN': '重庆', en: 'Chongqing' },
  },
  { code: 'sichuan', kind: 'lower-congress', jurisdiction: '51', name: { 'zh-CN': '四川', en: 'Sichuan' } },
  { code: 'guizhou', kind: 'lower-congress', jurisdiction: '52', name: { 'zh-CN': '贵州', en: 'Guizhou' } },
  { code: 'yunnan', kind: 'lower-congress', jurisdiction: '53', name: { 'zh-CN': '云南', en: 'Yunnan' } },
  {
    code: 'xizang',
    kind: 'lower-congress',
    jurisdiction: '54',
    name: { 'zh-CN': '西藏', en: 'Xizang (Tibet)' },
  },
  { code: 'shaanxi', kind: 'lower-congress', jurisdiction: '61', name: { 'zh-CN': '陕西', en: 'Shaanxi' } },
  { code: 'gansu', kind: 'lower-congress', jurisdiction: '62', name: { 'zh-CN': '甘肃', en: 'Gansu' } },
  { code: 'qinghai', kind: 'lower-congress', jurisdiction: '63', name: { 'zh-CN': '青海', en: 'Qinghai' } },
  { code: 'ningxia', kind: 'lower-congress', jurisdiction: '64', name: { 'zh-CN': '宁夏', en: 'Ningxia' } },
  { code: 'xinjiang', kind: 'lower-congress', jurisdiction: '65', name: { 'zh-CN': '新疆', en: 'Xinjiang' } },
  {
    code: 'hong-kong',
    kind: 'special-administrative-region',
    jurisdiction: '81',
    name: { 'zh-CN': '香港', en: 'Hong Kong' },
  },
  {
    code: 'macao',
    kind: 'special-administrative-region',
    jurisdiction: '82',
    name: { 'zh-CN': '澳门', en: 'Macao' },
  },
  { code: 'taiwan', kind: 'taiwan-conference', jurisdiction: '71', name: { 'zh-CN': '台湾', en: 'Taiwan' } },
  { code: 'armed-forces', kind: 'armed-forces', name: { 'zh-CN': '解放军和武警部队', en: 'Armed forces' } },
];
