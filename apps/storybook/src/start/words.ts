import { defineWords } from '../desk/words.ts';

export const startWords = defineWords(
  {
    title: '审阅台',
    lead: '在这里可以核对：年度代表工作计划和有关法律，我们是不是读对了；规则是不是问对了；页面是不是好用。不需要懂程序。',
    whom: {
      title: '给谁用',
      text: '给审阅人：法律工作者、代表工作机构的工作人员、熟悉人大工作的专家。这里没有真实的人和事，示例都是虚构的。',
    },
    parts: {
      title: '有哪些内容',
      list: [
        {
          name: '计划',
          text: '2022年度代表工作计划全文，共40项。每一句是什么性质，要求做什么，编成了哪些规则，哪些不能编成规则、为什么。',
        },
        {
          name: '规则',
          text: '每条规则一页：依据和原文、参数的沿革、案例及当场重算的结论。可以改动事实和日期，看结论怎样变。',
        },
        { name: '词汇', text: '术语表，中英文对照，每个词有定义、出处，以及容易混淆的词。' },
        { name: '组件', text: '结论、依据、参数等在页面上的各种样子。' },
        { name: '页面', text: '管理应用的各个页面：有数据、无数据、读取中、读取失败、无权限，宽屏和手机。' },
        { name: '审阅', text: '怎样审阅，以及文字留有余地的地方我们是怎样理解的。' },
      ],
    },
    toolbar: {
      title: '上方工具栏',
      list: [
        { name: '按此日判断', text: '规则按哪一天回答。这一天之后发生的，还不是事实。' },
        { name: '语言', text: '中文或者英文。' },
        { name: '深浅', text: '浅色或者深色。' },
        { name: '视口', text: '手机、平板、宽屏。' },
      ],
      address: '这些选择都写在网址里：把网址发给别人，对方看到的就是同一页。',
    },
    remark: {
      title: '怎样提意见',
      text: '规则和计划的页面上都有“提意见”。点开后有一段写好开头的文字，写明是哪一条、哪个版本、哪一天、什么结论，补上您的意见，复制后用您习惯的方式发给我们。这里不上传任何内容。',
    },
    begin: '从计划开始',
    readings: '看我们怎样理解',
  },
  {
    title: 'The review desk',
    lead: 'Here you judge whether we read the yearly plan for deputies’ work and the law rightly, whether the rules ask the right questions, and whether the screens serve. You need to know nothing of programming.',
    whom: {
      title: 'For whom',
      text: 'For reviewers: lawyers, staff of the offices for deputies’ work, experts of people’s congresses. Nobody real appears here; all examples are invented.',
    },
    parts: {
      title: 'What there is',
      list: [
        {
          name: 'Plan',
          text: 'The whole plan of 2022, all 40 items: what each sentence is, what it demands, which rules were made of it, what no rule can check and why.',
        },
        {
          name: 'Rules',
          text: 'A page for each rule: its sources and their words, its parameters over time, its cases with verdicts computed on the spot. Change the facts and the day and see how the verdict changes.',
        },
        {
          name: 'Words',
          text: 'A glossary in both languages: each word with its definition, its source, and what it is easily taken for.',
        },
        {
          name: 'Components',
          text: 'What findings, sources and parameters look like on a screen, in all their states.',
        },
        {
          name: 'Pages',
          text: 'The pages of the admin app: with data, without, loading, failed, not permitted; wide and on a phone.',
        },
        { name: 'Review', text: 'How to review, and how we understood words that leave a choice.' },
      ],
    },
    toolbar: {
      title: 'The bar at the top',
      list: [
        { name: 'As of', text: 'The day of asking. What happens after it is not yet a fact.' },
        { name: 'Language', text: 'Chinese or English.' },
        { name: 'Theme', text: 'Light or dark.' },
        { name: 'Viewport', text: 'Phone, tablet, wide.' },
      ],
      address: 'All of these stand in the address: who gets the link sees the same page.',
    },
    remark: {
      title: 'How to leave a remark',
      text: 'The pages of rules and of the plan have a button “Remark”. It opens a text that already says which rule or item, which version, which day and which verdict. Add what you think, copy it, and send it by whatever way you are used to. Nothing is uploaded.',
    },
    begin: 'Begin with the plan',
    readings: 'How we understood the words',
  },
);
