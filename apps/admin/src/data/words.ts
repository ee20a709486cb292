import { defineWords } from '../i18n/define-words.ts';

/** What goes wrong between the screens and the API, and what parts of facts are called. The keys of `problems` are the API's own codes. */
export const dataWords = defineWords(
  {
    unreachable: '连不上服务器。请检查网络和服务是否已启动，然后重试。',
    wrongResponse: '服务器的回答不符合约定的数据格式，未予采用。请联系系统维护人员。',
    failed: '服务器没有完成这项操作。请稍后重试；仍不成功时，请联系系统维护人员。',
    names: {
      view: '%{deputy}的意见“%{summary}”',
      hearing: '%{day}%{kind}',
      session: '%{congress}第%{number}次会议',
      committeeMeeting: '%{congress}常委会第%{number}次会议',
      halfDay: '%{day}%{half}',
      sitting: '%{halfDay}·%{meeting}',
      vote: '表决：%{about}',
      speech: '%{day}%{deputy}第%{turn}次发言',
      leave: '%{deputy}的请假（%{session}）',
      residence: '%{session}住会登记（%{day}）',
    },
    problems: {
      'invalid-record': '有内容填写不正确，没有保存。请按提示修改后再保存。',
      'no-such-record': '找不到这条记录，可能已被删除。请返回列表。',
      'id-taken': '编号已被其他记录使用，没有保存。',
      'still-referred-to': '还有其他记录引用它，不能删除。',
      'already-decided': '这件事已经办理过（已出发、已取消或者已答复），不能再次办理。',
      'stale-mark': '其他人刚刚登记了其中的代表，因此没有登记。请核对他们现在的状态，再行登记。',
      'invitation-refused': '其中有的邀请不能发出，因此都没有发出。请按提示调整后再试。',
      'stale-version': '您填写期间，其他人修改了这条记录，因此没有保存。您填写的内容还在。',
      'rules-violated': '有规定尚未满足，不能办理。',
    },
    fields: {
      'must not be blank': '不能空着',
      'must not be before departsOn': '不能早于出发日期',
      'must not be before handedOverOn': '不能早于交办日期',
      'must be absent once the team has left': '已经出发的活动不能再取消',
      'is listed already; list each once': '重复了，只列一次',
      'has been invited to this meeting already': '已被邀请列席这次会议',
      'has no seat left at this meeting': '这次会议的列席名额已满',
      'is invited to a meeting that has opened': '会议已经开幕',
      'is invited to a meeting that was called off': '会议已经取消',
      'must not be before askedOn': '不能早于请假日期',
      wrong: '填写不正确',
    },
  },
  {
    unreachable: 'The server can’t be reached. Check the network and that it runs, then try again.',
    wrongResponse:
      'The server’s answer is not in the agreed form and was not used. Please tell whoever maintains it.',
    failed: 'The server did not do this. Try again later; if it still fails, tell whoever maintains it.',
    names: {
      view: '%{deputy}: “%{summary}”',
      hearing: '%{kind} on %{day}',
      session: '%{congress}, session %{number}',
      committeeMeeting: '%{congress}, standing committee meeting %{number}',
      halfDay: '%{half} of %{day}',
      sitting: '%{halfDay}: %{meeting}',
      vote: 'Vote: %{about}',
      speech: '%{deputy}, turn %{turn} on %{day}',
      leave: 'Leave of %{deputy} (%{session})',
      residence: '%{session}: residence register (%{day})',
    },
    problems: {
      'invalid-record':
        'Something is filled in wrongly and was not saved. Mend what is marked, then save again.',
      'no-such-record': 'There is no such record; it may have been deleted. Go back to the list.',
      'id-taken': 'Another record has this id, so it was not saved.',
      'still-referred-to': 'Other records refer to it, so it can’t be deleted.',
      'already-decided': 'This was done already (sent off, called off or answered) and can’t be done again.',
      'stale-mark':
        'Somebody else has just marked some of these people, so nobody was marked. See how they stand now, then mark again.',
      'invitation-refused':
        'Not all of these invitations can be sent, so none was. Change those that are marked, then try again.',
      'stale-version':
        'Somebody else changed this record while you were typing, so it was not saved. What you typed is still here.',
      'rules-violated': 'A rule is not yet kept, so this can’t be done.',
    },
    fields: {
      'must not be blank': 'Fill this in',
      'must not be before departsOn': 'Must not be before the departure',
      'must not be before handedOverOn': 'Must not be before the hand-over',
      'must be absent once the team has left': 'A team that has left can’t be called off',
      'is listed already; list each once': 'Listed twice; list it once',
      'has been invited to this meeting already': 'Already invited to this meeting',
      'has no seat left at this meeting': 'No seat is left at this meeting',
      'is invited to a meeting that has opened': 'The meeting has opened',
      'is invited to a meeting that was called off': 'The meeting was called off',
      'must not be before askedOn': 'Must not be before leave was asked for',
      wrong: 'Filled in wrongly',
    },
  },
);
