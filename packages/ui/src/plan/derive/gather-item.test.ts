import { book2022 } from '@deputy-work/plan-2022/book';
import { describe, expect, it } from 'vitest';
import { findSentence, gatherItem } from './gather-item.ts';
import { dutiesLeftToPeople } from './left-to-people.ts';

const gather = (number: number) => gatherItem(book2022, [], number);

describe('a gathered item', () => {
  it('pairs every sentence with its own class and words', () => {
    const sentences = gather(18)?.sentences ?? [];
    expect(sentences.map(({ class: one }) => one)).toEqual(['context', 'rule', 'rule', 'duty']);
    for (const { text, duties } of sentences) for (const { words } of duties) expect(text).toContain(words);
  });

  it('knows its neighbours, and where the plan begins and ends', () => {
    expect(gather(1)).toMatchObject({ previous: undefined, next: { number: 2 } });
    expect(gather(40)).toMatchObject({ previous: { number: 39 }, next: undefined });
  });

  it('names the documents and bodies it mentions', () => {
    expect(gather(13)?.documents.map(({ code }) => code)).toEqual(['member-contact-opinions']);
    expect(gather(27)?.bodies.map(({ code }) => code)).toContain('council-of-chairpersons');
  });

  it('says how a name is printed where that differs, as in item 28', () => {
    const platform = gather(28)?.systems.find(({ code }) => code === 'deputies-work-platform');
    expect(platform?.printedAs).toEqual(['代表信息化工作平台']);
  });

  it('does not exist for a number the plan lacks', () => {
    expect(gather(41)).toBeUndefined();
    expect(gather(Number.NaN)).toBeUndefined();
  });
});

describe('what of an item is left to people', () => {
  const left = (number: number) =>
    (gather(number)?.sentences ?? []).map((sentence) => dutiesLeftToPeople(sentence).map(({ id }) => id));

  it('is every demand of a duty, and of a checkable sentence those that no rule will ask', () => {
    expect(left(18)).toEqual([[], [], [], ['18.4.a']]);
    expect(left(13)[1]).toEqual(['13.2.a', '13.2.b']);
  });
});

describe('the sentence a page opens with', () => {
  const sentences = gather(18)?.sentences ?? [];

  it('is the one asked for', () => {
    expect(findSentence(sentences, 4)?.sentence).toBe(4);
  });

  it('is the first that demands something when none, or one that does not exist, is asked for', () => {
    expect(findSentence(sentences, undefined)?.sentence).toBe(2);
    expect(findSentence(sentences, 99)?.sentence).toBe(2);
  });
});
