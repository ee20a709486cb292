import { attendanceKeys } from '@deputy-work/ui';
import { markCodes, type MarkCode } from '../sheet/mark-code.ts';

/** The key of each mark: those that the rows show, and two that they have no button for. */
export const markKeys: Readonly<Record<MarkCode, string>> = {
  ...attendanceKeys,
  'by-video': '7',
  'not-marked': '0',
};

/** The mark that a key stands for. */
export const markOfKey = (key: string): MarkCode | undefined =>
  markCodes.find((code) => markKeys[code] === key);
