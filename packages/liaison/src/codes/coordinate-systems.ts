import { fieldWord, type CodeList } from '@deputy-work/congress';

/** Systems of coordinates (坐标系) that positions in China are given in. They differ by hundreds of metres, so a position always names its own. */
export const coordinateSystems: CodeList<'WGS-84' | 'GCJ-02'> = {
  'WGS-84': { label: { 'zh-CN': '世界大地坐标系', en: 'WGS 84' }, source: [fieldWord] },
  'GCJ-02': { label: { 'zh-CN': '国测局坐标系', en: 'GCJ-02' }, source: [fieldWord] },
};
