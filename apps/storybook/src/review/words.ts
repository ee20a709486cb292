import { defineWords } from '../desk/words.ts';

export const reviewWords = defineWords(
  {
    how: {
      title: '怎样审阅',
      lead: '一次看一条规则或者计划的一项，大约需要十分钟。下面是值得问的问题。',
      steps: [
        {
          name: '原文',
          text: '打开依据，看加了标记的词句是不是起决定作用的那几个字，条、款、项和版本对不对。',
        },
        { name: '约束谁', text: '规则问的对象，多了还是少了？计划只约束全国人大常委会的，有没有问到地方？' },
        {
          name: '哪一天',
          text: '按哪一天的规定判断，对不对？之前之后没有依据的，是不是如实回答“无法判断”？',
        },
        {
          name: '数字',
          text: '数字从哪天起施行，到哪天为止；地方可不可以另定；“以上”“以内”是不是包括本数。',
        },
        {
          name: '案例',
          text: '有没有漏掉的情形？您可以在每条规则的页面上改动事实试一试，再把链接写进意见。',
        },
        { name: '解读', text: '文字留有余地的地方，我们选了一种理解，也写出了别的理解。选错了请告诉我们。' },
      ],
    },
    readings: {
      title: '解读，以及另一种解读',
      lead: '计划、法律的文字留有余地的地方，我们是怎样理解的，还可以怎样理解。不同意的，请在相应规则的页面上提意见。',
      answer: '我们的理解',
      otherwise: '也可以理解为',
      rules: '影响的规则',
    },
  },
  {
    how: {
      title: 'How to review',
      lead: 'Take one rule or one item of the plan at a time; it needs about ten minutes. These are the questions worth asking.',
      steps: [
        {
          name: 'The words',
          text: 'Open a source: are the marked words the ones that decide, and are article, paragraph, item and version right?',
        },
        {
          name: 'Whom it binds',
          text: 'Does the rule ask too many or too few? Does it ask localities what the plan asks of the NPC Standing Committee alone?',
        },
        {
          name: 'Which day',
          text: 'Is it judged by the law of the right day? Where no law was in force before or after, does it say that it can’t tell?',
        },
        {
          name: 'The numbers',
          text: 'Since when and until when, may a place vary it, and is the number itself included or not?',
        },
        {
          name: 'The cases',
          text: 'Is a situation missing? Change the facts on the page of the rule, and put the link into your remark.',
        },
        {
          name: 'The readings',
          text: 'Where the words leave a choice we took one meaning and named the others. Tell us where we took the wrong one.',
        },
      ],
    },
    readings: {
      title: 'Readings, and their alternatives',
      lead: 'How we understood words of the plan and the law that leave a choice, and how else they could be understood. If you disagree, leave a remark on the page of the rule.',
      answer: 'How we read it',
      otherwise: 'It could also mean',
      rules: 'Rules that follow it',
    },
  },
);
