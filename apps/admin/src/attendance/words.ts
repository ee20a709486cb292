import { defineWords } from '../i18n/define-words.ts';

export const attendanceWords = defineWords(
  {
    title: '出席登记',
    noSuchSitting: '没有这个半天会议',
    noSuchSittingHint: '它可能已被删除。请从会议页面进入。',
    noSheet: '这个半天没有出席登记表',
    noSheetHint: '有宣布人数的，按宣布的人数判断。',
    begin: '建立出席登记表（%{smart_count}人）',
    back: '返回%{name}',
    cancelled: '这个半天会议已于%{day}取消。',
    people: '%{smart_count} 人 |||| %{smart_count} 人',
    step: '%{who}：%{mark}',
    list: '%{sitting}出席登记表',
    marks: {
      label: '登记',
      one: '登记：%{name}',
      several: '登记：所选的 %{smart_count} 人 |||| 登记：所选的 %{smart_count} 人',
      byVideo: '视频出席',
      notMarked: '清除登记',
      videoFrom: '视频出席自',
    },
    filter: {
      name: '按姓名查找',
      nameHint: '输入姓名，按回车回到名单',
      group: '代表团',
      allGroups: '全部代表团',
      groupCount: '%{name}（%{count} 人，未登记 %{unmarked} 人）',
      nobody: '没有符合条件的人。换一个条件，或者清除条件。',
    },
    undo: { what: '撤销“%{what}”', nothing: '撤销' },
    redo: { what: '重做“%{what}”', nothing: '重做' },
    deed: { marked: '已登记 %{what}', undone: '已撤销 %{what}', redone: '已重做 %{what}' },
    bulk: {
      group:
        '将%{name}未登记的 %{smart_count} 人登记为出席 |||| 将%{name}未登记的 %{smart_count} 人登记为出席',
      all: '将未登记的 %{smart_count} 人登记为出席 |||| 将未登记的 %{smart_count} 人登记为出席',
    },
    keys: '键盘：数字登记并移到下一人；↑ ↓ PageUp PageDown Home End 移动；空格、Shift 加方向键选择多人，Ctrl+A 选择全部；Ctrl+Z 撤销，Ctrl+Y 重做；直接输入姓名即可查找。',
    saved: '已全部保存',
    saving: '正在保存 %{smart_count} 人的登记 |||| 正在保存 %{smart_count} 人的登记',
    cutOff: {
      title: '暂时连不上服务器',
      hint: '%{smart_count} 人的登记还没有保存，都保留在本页，正在自动重试。请不要关闭本页。 |||| %{smart_count} 人的登记还没有保存，都保留在本页，正在自动重试。请不要关闭本页。',
      retry: '立即重试',
    },
    returned: {
      title:
        '%{smart_count} 人的登记没有被接受，已恢复原状 |||| %{smart_count} 人的登记没有被接受，已恢复原状',
      wanted: '%{name}：原要登记为%{mark}',
      retry: '再试一次',
    },
    contested: {
      title:
        '其他人同时登记了其中 %{smart_count} 人，现按对方的登记显示 |||| 其他人同时登记了其中 %{smart_count} 人，现按对方的登记显示',
      one: '%{name}：您登记为%{mine}，对方登记为%{theirs}',
      mine: '改用我的',
      theirs: '保留对方的',
      allMine: '全部改用我的',
      allTheirs: '全部保留对方的',
      more: '另有 %{smart_count} 人 |||| 另有 %{smart_count} 人',
    },
    verdict: {
      title: '法定人数',
      findings: '规则结论',
      noQuorumAsked: '这种会议没有法定人数的规定。',
      basis: '以%{day}为准，按屏幕上的登记判断，尚未保存的也计算在内。',
    },
    leave: {
      confirm: '还有登记没有保存，离开本页可能丢失。仍要离开吗？',
    },
  },
  {
    title: 'Attendance',
    noSuchSitting: 'There is no such sitting',
    noSuchSittingHint: 'It may have been deleted. Come here from the page of the meeting.',
    noSheet: 'Nobody keeps an attendance sheet for this half-day',
    noSheetHint: 'Where a headcount was announced, that is what is judged.',
    begin: 'Begin a sheet of %{smart_count} deputies',
    back: 'Back to %{name}',
    cancelled: 'This sitting was called off on %{day}.',
    people: '%{smart_count} person |||| %{smart_count} people',
    step: '%{who}: %{mark}',
    list: 'Attendance sheet, %{sitting}',
    marks: {
      label: 'Mark',
      one: 'Mark %{name}',
      several: 'Mark the %{smart_count} selected |||| Mark the %{smart_count} selected',
      byVideo: 'Present by video',
      notMarked: 'Clear',
      videoFrom: 'By video from',
    },
    filter: {
      name: 'Find by name',
      nameHint: 'Type a name; Enter goes back to the list',
      group: 'Delegation',
      allGroups: 'All delegations',
      groupCount: '%{name} (%{count}, unmarked %{unmarked})',
      nobody: 'Nobody fits. Change what is asked for, or clear it.',
    },
    undo: { what: 'Undo “%{what}”', nothing: 'Undo' },
    redo: { what: 'Redo “%{what}”', nothing: 'Redo' },
    deed: { marked: 'Marked %{what}', undone: 'Undone %{what}', redone: 'Done again %{what}' },
    bulk: {
      group:
        'Mark %{smart_count} unmarked of %{name} present |||| Mark %{smart_count} unmarked of %{name} present',
      all: 'Mark %{smart_count} unmarked present |||| Mark %{smart_count} unmarked present',
    },
    keys: 'Keyboard: a digit marks and goes on to the next; ↑ ↓ PageUp PageDown Home End move; Space and Shift with arrows select several, Ctrl+A everybody; Ctrl+Z undoes, Ctrl+Y does again; typing a name finds it.',
    saved: 'All saved',
    saving: 'Saving the mark of %{smart_count} person |||| Saving the marks of %{smart_count} people',
    cutOff: {
      title: 'The server can’t be reached for now',
      hint: 'The mark of %{smart_count} person is not saved yet. It is kept on this page and sent again by itself. Don’t close the page. |||| The marks of %{smart_count} people are not saved yet. They are kept on this page and sent again by themselves. Don’t close the page.',
      retry: 'Try now',
    },
    returned: {
      title:
        'The mark of %{smart_count} person was not taken and stands as before |||| The marks of %{smart_count} people were not taken and stand as before',
      wanted: '%{name}: was to be marked %{mark}',
      retry: 'Try again',
    },
    contested: {
      title:
        'Somebody else marked %{smart_count} of these people meanwhile; theirs is shown |||| Somebody else marked %{smart_count} of these people meanwhile; theirs is shown',
      one: '%{name}: you marked %{mine}, they marked %{theirs}',
      mine: 'Use mine',
      theirs: 'Keep theirs',
      allMine: 'Use mine for all',
      allTheirs: 'Keep theirs for all',
      more: '%{smart_count} more |||| %{smart_count} more',
    },
    verdict: {
      title: 'Quorum',
      findings: 'What the rules find',
      noQuorumAsked: 'No quorum is prescribed for this kind of meeting.',
      basis: 'As of %{day}, by what is marked on the screen, saved or not.',
    },
    leave: {
      confirm: 'Some marks are not saved yet and may be lost. Leave anyway?',
    },
  },
);
