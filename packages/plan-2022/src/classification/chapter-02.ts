import type { SentenceClassification } from '@deputy-work/work-plan';
import { context, duty, planned, rule, text } from './sentence.ts';

/** Chapter two: preparing the election of deputies to the 14th NPC (items 3 and 4). */
export const chapter02: readonly SentenceClassification[] = [
  context(3, 1),
  rule(
    3,
    2,
    {
      a: {
        words: '研究起草关于第十四届全国人民代表大会代表名额和选举问题的决定',
        who: ['npcsc'],
        what: text(
          '起草第十四届全国人大代表名额和选举问题的决定',
          'Draft the decision on the number and election of deputies to the 14th NPC',
        ),
        checkedBy: planned('elections'),
      },
      b: {
        words: '全国人大代表名额分配方案',
        who: ['npcsc'],
        what: text(
          '起草代表名额分配方案等选举工作文件',
          'Draft the seat allocation plan and the other election documents',
        ),
        checkedBy: planned('elections'),
      },
    },
    text(
      '可核对文件是否形成、名额合计是否相符；名额数字出自选举法和有关决定，不出自本计划。',
      'It can be checked that the documents exist and the seats add up; the numbers come from the Electoral Law and the decision, not from this plan.',
    ),
  ),
  duty(
    3,
    3,
    {
      a: {
        words: '加强与中央有关部门和省级人大常委会的联系',
        who: ['npcsc'],
        what: text(
          '加强与中央有关部门、省级人大常委会的联系',
          'Strengthen contact with the central departments and the provincial standing committees',
        ),
        forWhom: ['central-departments', 'provincial-standing-committee'],
      },
      b: {
        words: '会同各选举单位做好选举工作',
        who: ['npcsc', 'electoral-unit'],
        what: text('会同各选举单位做好选举工作', 'Do the election work together with the electoral units'),
      },
    },
    text(
      '只要求联系和会同，没有写明须有的记录；选举是否合法依选举法核对，不以本句为据。',
      'It asks for contact and joint work and names no record that must exist; whether an election was lawful is checked under the Electoral Law, not under this sentence.',
    ),
  ),
  rule(
    3,
    4,
    {
      a: {
        words: '依法做好代表资格审查等工作',
        who: ['npcsc'],
        what: text('依法审查代表资格', 'Examine deputies’ qualifications according to law'),
        forWhom: ['deputy-of-14th-npc'],
        checkedBy: planned('elections'),
      },
    },
    text(
      '审查、确认、公布的次序由法律规定，可以由记录核对；“等工作”没有列明，不作核对。',
      'The law fixes the order of examining, confirming and publishing, which records can show; the “other work” isn’t named and isn’t checked.',
    ),
  ),
  context(4, 1),
  rule(
    4,
    2,
    {
      a: {
        words: '按照香港、澳门特别行政区选举第十四届全国人大代表有关办法的要求',
        who: ['npcsc'],
        what: text(
          '按照港澳选举办法的要求做好选举各项工作',
          'Run the elections as the Hong Kong and Macao measures require',
        ),
        forWhom: ['deputy-of-14th-npc'],
        checkedBy: planned('elections'),
      },
      b: {
        words: '落实好疫情防控要求',
        who: ['npcsc'],
        what: text('落实疫情防控要求', 'Meet the requirements of pandemic control'),
      },
      c: {
        words: '确保选举安全、平稳、有序',
        who: ['npcsc'],
        what: text('确保选举安全、平稳、有序', 'Keep the elections safe, stable and orderly'),
      },
    },
    text(
      '名额、提名人数等数字出自两个选举办法，可以核对；疫情防控和选举秩序由人判断。',
      'Seats, nominators and the like are numbers of the two measures and can be checked; pandemic control and good order are for people to judge.',
    ),
  ),
];
