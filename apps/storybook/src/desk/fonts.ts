/** Faces that the reader’s system has, Chinese ones first among those with Chinese; nothing is loaded. */
export const systemFonts = [
  'system-ui',
  '-apple-system',
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  'sans-serif',
].join(',');
