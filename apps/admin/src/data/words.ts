import { defineWords } from '../i18n/define-words.ts';

/** What goes wrong between the screens and the API, and what parts of facts are called. The keys of `problems` are the API's own codes. */
export const dataWords = defineWords(
  {
    unreachable: '连不上服务器。请检查网络和服务是否已启动，然后重试。',
    wrongResponse: '服务器的回答不符合约定的数据格式，未予采用。请联系系统维护人员。',
    failed: '服务器没有完成这项操作。请稍后重试；仍不成功时，请联系系统维护人员。',
    names: { view: '%{deputy}的意见“%{summary}”', hearing: '%{day}%{kind}' },
    problems: {
      'invalid-record': '有内容填写不正确，没有保存。请按提示修改后再保存。',
      'no-such-record': '找不到这条记录，可能已被删除。请返回列表。',
      'id-taken': '编号已被其他记录使用，没有保存。',
      'still-referred-to': '还有其他记录引用它，不能删除。',
      'already-decided': '这项活动已经出发或者取消，不能再办理出发。',
      'stale-version': '您填写期间，其他人修改了这条记录，因此没有保存。您填写的内容还在。',
      'rules-violated': '有规定尚未满足，不能办理。',
    },
    fields: {
      'must not be blank': '不能空着',
      'must not be before departsOn': '不能早于出发日期',
      'must not be before handedOverOn': '不能早于交办日期',
      'must be absent once the team has left': '已经出发的活动不能再取消',
      'is listed already; list each id once': '重复了，每人只列一次',
      wrong: '填写不正确',
    },
  },
  {
    unreachable: 'The server can’t be reached. Check the network and that it runs, then try again.',
    wrongResponse:
      'The server’s answer is not in the agreed form and was not used. Please tell whoever maintains it.',
    failed: 'The server did not do this. Try again later; if it still fails, tell whoever maintains it.',
    names: { view: '%{deputy}: “%{summary}”', hearing: '%{kind} on %{day}' },
    problems: {
      'invalid-record':
        'Something is filled in wrongly and was not saved. Mend what is marked, then save again.',
      'no-such-record': 'There is no such record; it may have been deleted. Go back to the list.',
      'id-taken': 'Another record has this id, so it was not saved.',
      'still-referred-to': 'Other records refer to it, so it can’t be deleted.',
      'already-decided': 'This activity has left or was called off, so it can’t be sent off.',
      'stale-version':
        'Somebody else changed this record while you were typing, so it was not saved. What you typed is still here.',
      'rules-violated': 'A rule is not yet kept, so this can’t be done.',
    },
    fields: {
      'must not be blank': 'Fill this in',
      'must not be before departsOn': 'Must not be before the departure',
      'must not be before handedOverOn': 'Must not be before the hand-over',
      'must be absent once the team has left': 'A team that has left can’t be called off',
      'is listed already; list each id once': 'Listed twice; list each person once',
      wrong: 'Filled in wrongly',
    },
  },
);
