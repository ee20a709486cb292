import fc from 'fast-check';

/** Plan texts of random shape, and what they say. Written here independently of the reader and of `formatPlanText`. */
export interface PlanText {
  readonly text: string;
  /** The item paragraphs with their numbers, as they stand in the text. */
  readonly items: readonly string[];
  /** Item number → sentences. */
  readonly sentences: readonly (readonly string[])[];
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const han = fc.constantFrom(...Array.from('代表工作联系群众建议反馈视察调研组织开展加强'));
const words = fc.array(han, { minLength: 2, maxLength: 9 }).map((letters) => letters.join(''));
const phrase = fc.oneof(
  { weight: 6, arbitrary: words },
  words.map((term) => `“${term}”`),
  words.map((title) => `《关于${title}的意见》`),
  fc.integer({ min: 2, max: 2040 }).map((number) => `在 ${number} 年`),
);
const sentence = fc
  .tuple(fc.array(phrase, { minLength: 1, maxLength: 4 }), fc.constantFrom('。', '。', '！', '？'))
  .map(([phrases, end]) => `做好${phrases.join('，')}工作${end}`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 4 });
const items = fc.array(sentences, { minLength: 1, maxLength: 3 });
const chapter = fc.record({
  title: words,
  items,
  subsections: fc.array(fc.record({ title: words, items }), { maxLength: 2 }),
});

export const planTexts: fc.Arbitrary<PlanText> = fc
  .record({
    year: fc.integer({ min: 1955, max: 2099 }),
    preamble: sentences,
    chapters: fc.array(chapter, { minLength: 1, maxLength: 12 }),
  })
  .map(({ year, preamble, chapters }) => {
    const paragraphs = [
      `某市人大常委会${year}年度代表工作计划`,
      `(${year - 1}年12月3日某市第九届人民代表大会常务委员会第7次主任会议通过)`,
      preamble.join(''),
    ];
    const all: string[][] = [];
    const written: string[] = [];
    const write = (group: string[][]) => {
      for (const item of group) {
        all.push(item);
        written.push(`${all.length}. ${item.join('')}`);
        paragraphs.push(`${all.length}. ${item.join('')}`);
      }
    };
    chapters.forEach((each, c) => {
      paragraphs.push(`${numerals[c]}、${each.title}`);
      write(each.items);
      each.subsections.forEach((part, s) => {
        paragraphs.push(`（${numerals[s]}）${part.title}`);
        write(part.items);
      });
    });
    return { text: paragraphs.join('\n\n'), items: written, sentences: all };
  });
