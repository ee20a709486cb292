import type { StatesWords } from '../../states/words.ts';

export const states: StatesWords = {
  loading: '正在读取…',
  failed: '没有读到',
  retry: '重试',
  detail: '技术细节',
  forbidden: '没有查看权限',
  forbiddenHint: '您的账号不能查看这些内容。如工作需要，请向本级人大常委会代表工作机构的系统管理员申请。',
};
