import { describe, expect, it } from 'vitest';
import { samplePlan } from '../tests/sample-plan.ts';
import { parsePlan } from './parse-plan.ts';

const { plan, text, repairs } = parsePlan(samplePlan);

describe('parsePlan', () => {
  it('reads issuer and year from the title', () => {
    expect(plan).toMatchObject({
      title: '某省人大常委会2031年度代表工作计划',
      issuer: '某省人大常委会',
      year: 2031,
    });
  });

  it('reads which meeting did what on which day, in Arabic and in Chinese numerals', () => {
    const body = '某省第二十届人民代表大会常务委员会';
    expect(plan.adoption).toMatchObject([
      {
        decidedOn: '2030-12-03',
        body,
        meetingNumber: 9,
        meeting: '主任会议',
        action: 'adopted-in-principle',
      },
      { decidedOn: '2031-02-01', body, meetingNumber: 11, meeting: '主任会议', action: 'revised' },
    ]);
  });

  it('reads chapters with their sub-sections', () => {
    expect(plan.chapters).toEqual([
      { number: 1, title: '组织代表活动', subsections: [] },
      {
        number: 2,
        title: '做好服务保障',
        subsections: [
          { number: 1, title: '信息化' },
          { number: 2, title: '经费' },
        ],
      },
    ]);
  });

  it('says of each item where it stands and what its title is', () => {
    expect(plan.items.map(({ sentences, ...item }) => ({ ...item, sentences: sentences.length }))).toEqual([
      { number: 1, chapter: 1, title: '组织代表视察', sentences: 3 },
      { number: 2, chapter: 1, title: '组织代表调研', sentences: 2 },
      { number: 3, chapter: 2, subsection: 1, title: '建设代表平台', sentences: 3 },
      { number: 4, chapter: 2, subsection: 2, title: '管好活动经费', sentences: 2 },
    ]);
  });

  it('keeps the preamble apart from the items', () => {
    expect(plan.preamble.map(({ text: words }) => words)).toEqual([
      '某省人大常委会围绕“双联系”做好代表工作。',
      '本计划依照《关于代表工作的若干意见》制定。',
    ]);
  });

  it('lists each cited document once, with all its mentions', () => {
    expect(
      plan.documents.map(({ title, mentions }) => [
        title,
        mentions.map(({ item, sentence }) => [item, sentence]),
      ]),
    ).toEqual([
      [
        '关于代表工作的若干意见',
        [
          [undefined, 2],
          [2, 2],
        ],
      ],
    ]);
  });

  it('lists each quoted term once, with all its mentions', () => {
    expect(plan.quotedTerms.map(({ term, mentions }) => [term, mentions.length])).toEqual([
      ['双联系', 2],
      ['专款专用', 1],
    ]);
  });

  it('reports no repair for a text that needs none', () => {
    expect(repairs).toEqual([]);
    expect(text).toBe(samplePlan);
  });

  it('joins a paragraph that a page break cut, even inside a word, and reports it', () => {
    const cut = parsePlan(samplePlan.replace('及时答复', '及\n\n时答复'));
    expect(cut.plan).toEqual(plan);
    expect(cut.repairs).toEqual([
      {
        kind: 'page-break',
        line: 9,
        before: '…意见及时反馈，及\n\n时答复。…',
        after: '…意见及时反馈，及时答复。…',
      },
    ]);
  });

  it('joins an adoption line that a page break cut', () => {
    const cut = parsePlan(samplePlan.replace('主任会议原则通过', '主任会议原则\n通过'));
    expect(cut.plan).toEqual(plan);
    expect(cut.repairs).toMatchObject([{ kind: 'page-break', line: 3 }]);
  });

  it('takes stray spaces out of title, adoption line and headings', () => {
    const spaced = parsePlan(
      samplePlan
        .replace('2031年度', ' 2031 年度')
        .replace('2030年12月3日', '2030 年 12 月 3 日')
        .replace('一、组织', '一、 组织')
        .replace('（一）信息化', '（一）信息　化'),
    );
    expect(spaced.plan).toEqual(plan);
    expect(spaced.repairs.map(({ kind, line }) => [kind, line])).toEqual([
      ['stray-space', 1],
      ['stray-space', 3],
      ['stray-space', 7],
      ['stray-space', 15],
    ]);
  });

  it('keeps a space between two Latin words of a heading', () => {
    const { plan: latin } = parsePlan(samplePlan.replace('（一）信息化', '（一）用好 Smart NPC 平台'));
    expect(latin.chapters[1]?.subsections[0]?.title).toBe('用好Smart NPC平台');
  });

  it('keeps the spaces of prose as printed', () => {
    expect(plan.items[0]?.sentences[1]?.text).toBe('视察组至少邀请2名代表参加，在 2031 年内完成。');
  });

  it('accepts an adoption line in full-width brackets and reports the change', () => {
    const wide = parsePlan(samplePlan.replace('(2030', '（2030').replace('修改)', '修改）'));
    expect(wide.plan).toEqual(plan);
    expect(wide.repairs).toMatchObject([{ kind: 'bracket-width', line: 3 }]);
  });

  it('accepts Windows line ends, a byte order mark, indented paragraphs and a final newline', () => {
    const foreign = `\uFEFF${samplePlan.replaceAll('\n\n', '\r\n　　')}\r\n`;
    const reading = parsePlan(foreign);
    expect(reading.plan).toEqual(plan);
    expect(new Set(reading.repairs.map(({ kind }) => kind))).toEqual(new Set(['blank-lines']));
  });

  it('finds the names it is given in every spelling, the longest first', () => {
    const systems = [
      { code: 'platform', name: { 'zh-CN': '代表平台', en: 'platform' }, printedAs: ['代表平台', '平台'] },
      {
        code: 'contact',
        name: { 'zh-CN': '双联系平台', en: 'contact platform' },
        printedAs: ['“双联系”平台'],
      },
      { code: 'absent', name: { 'zh-CN': '档案', en: 'file' }, printedAs: ['档案'] },
    ] as const;
    expect(
      parsePlan(samplePlan, { systems }).plan.systems.map(({ code, mentions }) => [
        code,
        mentions.map(({ words, sentence }) => `${words} ${sentence}`),
      ]),
    ).toEqual([
      ['platform', ['代表平台 1', '代表平台 2']],
      ['contact', ['“双联系”平台 3']],
    ]);
  });
});
