import { defineWords } from '../i18n/define-words.ts';

/** What goes wrong between the screens and the API; errors carry the key, screens the words. */
export const dataWords = defineWords(
  {
    unreachable: '连不上服务器。请检查网络和服务是否已启动，然后重试。',
    wrongResponse: '服务器的回答不符合约定的数据格式，未予采用。请联系系统维护人员。',
    invalid: '有内容填写不正确。请按提示修改后再保存。',
    notFound: '找不到这条记录，可能已被删除。请返回列表。',
    inUse: '还有其他记录引用它，不能删除。',
    stale: '其他人在您填写期间修改了这条记录，因此没有保存。您填写的内容还在。',
    refused: '有规定尚未满足，不能办理。',
    failed: '服务器出错，没有完成操作。请稍后重试。',
  },
  {
    unreachable: 'The server can’t be reached. Check the network and that it runs, then try again.',
    wrongResponse:
      'The server’s answer is not in the agreed form and was not used. Please tell whoever maintains it.',
    invalid: 'Something is filled in wrongly. Mend what is marked, then save again.',
    notFound: 'There is no such record; it may have been deleted. Go back to the list.',
    inUse: 'Other records refer to it, so it can’t be deleted.',
    stale:
      'Somebody else changed this record while you were typing, so it was not saved. What you typed is still here.',
    refused: 'A rule is not yet kept, so this can’t be done.',
    failed: 'The server failed and did not finish. Try again later.',
  },
);
