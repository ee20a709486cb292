import { describe, expect, it } from 'vitest';
import type { CheckedBy, Duty } from '@deputy-work/work-plan';
import {
  bodies,
  classification,
  countedUnits,
  feedbackLoops,
  rulePackages,
  systems,
} from '../src/classification.ts';
import { chapterTitles, itemTitles, subsectionTitles } from '../src/item-titles.ts';
import { plan } from '../src/text/index.ts';

const rulesThatExist = [
  'inspection.concentrated.once-per-electoral-unit',
  'inspection.cross-unit.arranged',
  'inspection.deputy.one-team-per-day',
  'inspection.enforcement.invites-deputies',
  'inspection.hearing.invites-deputies',
  'inspection.report.reflects-views',
  'liaison.budget-review.every-answer-fed-back',
  'liaison.budget-review.every-deputy-written-to',
  'liaison.chairpersons.minimum-deputies',
  'liaison.committees.contact-deputies',
  'liaison.committees.report-contact',
  'liaison.foreign-exchanges.from-the-talent-pool',
  'liaison.law-making.hears-deputies',
  'liaison.law-making.invites-deputies',
  'liaison.letters.answered',
  'liaison.letters.in-the-ledger',
  'liaison.members.every-deputy-contacted',
  'liaison.members.have-contacts',
  'liaison.organ-activities.arranged-before',
  'liaison.organ-activities.reported-in-writing',
  'liaison.performance-evaluation.invites-contact-deputies',
  'liaison.plan-research.invites-deputies',
  'liaison.quarterly-research.invites-deputies',
  'liaison.quarterly-research.report-reflects-views',
  'liaison.stations.deputies-take-part',
  'liaison.stations.on-the-map',
  'liaison.subsystem-trial.invites-deputies',
  'liaison.views.has-a-destination',
  'meetings.attendance.present-or-on-leave',
  'meetings.briefing.draft-laws-studied',
  'meetings.briefing.draft-laws-studied-in-beijing',
  'meetings.briefing.every-deputy-briefed',
  'meetings.briefing.materials',
  'meetings.briefing.topical-material',
  'meetings.briefing.written-note',
  'meetings.duty-record.agrees-with-sheet',
  'meetings.economic-analysis.invites-deputies',
  'meetings.first-review.invites-deputies',
  'meetings.leave.npc-in-writing-to-secretariat',
  'meetings.notice.employer-told',
  'meetings.press.deputies-channel',
  'meetings.press.grass-roots',
  'meetings.press.interviews',
  'meetings.residence.kept',
  'meetings.sitting-in.briefed-before',
  'meetings.sitting-in.every-grass-roots-deputy',
  'meetings.sitting-in.forum-held',
  'meetings.views.dealt-with-and-replied',
];

const duties = classification.flatMap((sentence) => sentence.duties);
const textOf = (item: number, sentence: number) => plan.items[item - 1]?.sentences[sentence - 1]?.text ?? '';
const occurrences = (text: string, words: string) => text.split(words).length - 1;
const codesOf = (entries: readonly { readonly code: string }[]) => new Set(entries.map(({ code }) => code));
const undeclared = (codes: ReadonlySet<string>, used: (duty: Duty) => readonly string[]) =>
  duties.flatMap((duty) =>
    used(duty)
      .filter((code) => !codes.has(code))
      .map((code) => [duty.id, code]),
  );
const idsWhere = (test: (duty: Duty) => boolean) => duties.filter(test).map(({ id }) => id);

describe('the classification', () => {
  it('names each of the 152 sentences once, in the order of the text', () => {
    const printed = plan.items.flatMap(({ number, sentences }) =>
      sentences.map((sentence) => `${number}.${sentence.number}`),
    );
    expect(printed).toHaveLength(152);
    expect(classification.map(({ item, sentence }) => `${item}.${sentence}`)).toEqual(printed);
  });

  it('gives every sentence duties but those of the context', () => {
    for (const { item, sentence, class: sentenceClass, duties } of classification) {
      expect([item, sentence, duties.length > 0]).toEqual([item, sentence, sentenceClass !== 'context']);
    }
  });

  it('counts only titles as context, and all titles but the one of item 13', () => {
    const context = classification.filter((sentence) => sentence.class === 'context');
    expect(context.every(({ sentence }) => sentence === 1)).toBe(true);
    const other = classification.filter(
      ({ sentence, ...rest }) => sentence === 1 && rest.class !== 'context',
    );
    expect(other.map(({ item }) => item)).toEqual([13]);
  });

  it('says in both languages why, wherever a reason is given', () => {
    const reasons = classification.flatMap(({ reason }) => reason ?? []);
    expect(reasons.filter((reason) => !/\p{Script=Han}/u.test(reason['zh-CN']))).toEqual([]);
    expect(reasons.filter((reason) => !/^[\p{Lu}“]/u.test(reason.en))).toEqual([]);
  });

  it('gives a reason where a rule leaves a demand to people, and where a sentence is left to judgement', () => {
    const unexplained = classification.filter(
      ({ class: sentenceClass, duties, reason }) =>
        !reason &&
        (sentenceClass === 'discretion' ||
          (sentenceClass === 'rule' && duties.some(({ checkedBy }) => !checkedBy))),
    );
    expect(unexplained).toEqual([]);
  });

  it('puts nothing in quotation marks that the sentence doesn’t print', () => {
    const invented = classification.flatMap(({ item, sentence, duties, reason }) => {
      const chinese = [...duties.map(({ what }) => what['zh-CN']), reason?.['zh-CN'] ?? ''].join('');
      const quoted = [...chinese.matchAll(/“([^”]+)”/gu)].flatMap(([, words = '']) => words.split('……'));
      return quoted.filter((words) => !textOf(item, sentence).includes(words));
    });
    expect(invented).toEqual([]);
  });

  it('says what 及时 or 适时 leaves open wherever the sentence prints one of them', () => {
    const silent = classification.filter(({ item, sentence, reason }) => {
      const [word] = /及时|适时/u.exec(textOf(item, sentence)) ?? [];
      return word !== undefined && !reason?.['zh-CN'].includes(word);
    });
    expect(silent.map(({ item, sentence }) => `${item}.${sentence}`)).toEqual([]);
  });
});

describe('each duty', () => {
  it('has an id made of its item, its sentence and a letter in order', () => {
    expect(duties.map(({ id }) => id)).toEqual(
      classification.flatMap(({ item, sentence, duties }) =>
        duties.map((_, index) => `${item}.${sentence}.${'abcdef'[index]}`),
      ),
    );
  });

  it('quotes words found exactly once in its sentence, in the order of the text', () => {
    for (const { item, sentence, duties } of classification) {
      const text = textOf(item, sentence);
      expect(duties.map(({ id, words }) => [id, words, occurrences(text, words)])).toEqual(
        duties.map(({ id, words }) => [id, words, 1]),
      );
      const places = duties.map(({ words }) => text.indexOf(words));
      expect([item, sentence, places]).toEqual([item, sentence, places.toSorted((a, b) => a - b)]);
    }
  });

  it('says in both languages what is owed', () => {
    expect(idsWhere(({ what }) => !/^[^。]*\p{Script=Han}[^。]*$/u.test(what['zh-CN']))).toEqual([]);
    expect(idsWhere(({ what }) => !/^\p{Lu}[^.]*$/u.test(what.en))).toEqual([]);
  });

  it('names only declared bodies, systems, loops and units', () => {
    expect(undeclared(codesOf(bodies), ({ who, forWhom = [] }) => [...who, ...forWhom])).toEqual([]);
    expect(undeclared(codesOf(systems), ({ channels = [] }) => channels)).toEqual([]);
    expect(undeclared(codesOf(feedbackLoops), ({ loop }) => (loop === undefined ? [] : [loop]))).toEqual([]);
    expect(
      undeclared(codesOf(countedUnits), ({ howMany }) => {
        if (!howMany) return [];
        return ['every' in howMany ? howMany.every : howMany.unit];
      }),
    ).toEqual([]);
  });

  it('stands in an item of the loop that it names', () => {
    const itemsOf = new Map<string, readonly number[]>(feedbackLoops.map(({ code, items }) => [code, items]));
    const outside = classification.flatMap(({ item, duties }) =>
      duties.filter(({ loop }) => loop !== undefined && !itemsOf.get(loop)?.includes(item)),
    );
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('has a day only where the session of 5 March 2022 gives one, and names it in words', () => {
    const dated = duties.flatMap(({ when }) => (when?.by === undefined ? [] : [when]));
    expect(new Set(dated.map(({ by }) => by))).toEqual(new Set(['2022-03-04', '2022-03-05']));
    expect(dated.filter(({ words }) => !words['zh-CN'].includes('2022 年 3 月 5 日'))).toEqual([]);
    expect(dated.filter(({ words }) => !words.en.includes('5 March 2022'))).toEqual([]);
  });
});

describe('what records can check', () => {
  const checks = (duty: Duty): readonly CheckedBy[] => duty.checkedBy ?? [];

  it('stands in every sentence classed as a rule, and in no other', () => {
    for (const { item, sentence, class: sentenceClass, duties } of classification) {
      const isChecked = duties.some((duty) => checks(duty).length > 0);
      expect([item, sentence, isChecked]).toEqual([item, sentence, sentenceClass === 'rule']);
    }
  });

  it('is asked by a rule that exists or by a package of the map', () => {
    const all = duties.flatMap((duty) => [...checks(duty)]);
    const rules = all.flatMap((check) => ('rule' in check ? [check.rule] : []));
    expect([...new Set(rules)].toSorted()).toEqual(rulesThatExist);
    const packages = all.map((check) => ('planned' in check ? check.planned : check.rule.split('.')[0]));
    expect(new Set(packages)).toEqual(codesOf(rulePackages));
  });

  it('holds the three demands of item 18 apart', () => {
    const demands = duties.filter(({ id }) => id.startsWith('18.3.'));
    expect(demands.map(({ id, checkedBy }) => [id, checkedBy])).toEqual([
      ['18.3.a', [{ rule: 'inspection.enforcement.invites-deputies' }]],
      ['18.3.b', [{ rule: 'inspection.report.reflects-views' }]],
      ['18.3.c', [{ rule: 'inspection.hearing.invites-deputies' }]],
    ]);
  });

  it('holds every number of the plan: two minima and the full coverages', () => {
    const minima = duties.flatMap(({ id, howMany }) =>
      howMany && 'amount' in howMany ? [[id, howMany.amount, howMany.unit]] : [],
    );
    expect(minima).toEqual([
      ['15.4.b', 1, 'npcsc-meeting'],
      ['18.3.a', 2, 'deputy'],
    ]);
    const covered = classification.filter(({ duties }) =>
      duties.some(({ howMany }) => howMany && 'every' in howMany),
    );
    expect(covered.map(({ item, sentence }) => `${item}.${sentence}`)).toEqual([
      '1.3',
      '6.2',
      '7.3',
      '7.5',
      '19.3',
      '19.4',
      '21.2',
      '37.2',
    ]);
  });
});

describe('the English titles', () => {
  it('are there for all ten chapters, both sub-sections and all 40 items', () => {
    expect(Object.keys(chapterTitles).map(Number)).toEqual(plan.chapters.map(({ number }) => number));
    expect(Object.keys(subsectionTitles).map(Number)).toEqual(
      plan.chapters.flatMap(({ subsections }) => subsections.map(({ number }) => number)),
    );
    expect(Object.keys(itemTitles).map(Number)).toEqual(plan.items.map(({ number }) => number));
  });

  it('differ from one another', () => {
    const titles = [
      ...Object.values(chapterTitles),
      ...Object.values(subsectionTitles),
      ...Object.values(itemTitles),
    ];
    expect(new Set(titles).size).toBe(52);
  });
});
