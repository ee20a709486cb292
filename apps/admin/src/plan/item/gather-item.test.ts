import { describe, expect, it } from 'vitest';
import { findSentence, gatherItem } from './gather-item.ts';

describe('a gathered item', () => {
  it('pairs every sentence with its own class and words', () => {
    const sentences = gatherItem(18)?.sentences ?? [];
    expect(sentences.map(({ class: one }) => one)).toEqual(['context', 'rule', 'rule', 'duty']);
    for (const { text, duties } of sentences) for (const { words } of duties) expect(text).toContain(words);
  });

  it('knows its neighbours, and where the plan begins and ends', () => {
    expect(gatherItem(1)).toMatchObject({ previous: undefined, next: 2 });
    expect(gatherItem(40)).toMatchObject({ previous: 39, next: undefined });
  });

  it('names the documents and bodies it mentions', () => {
    expect(gatherItem(13)?.documents.map(({ code }) => code)).toEqual(['member-contact-opinions']);
    expect(gatherItem(27)?.bodies.map(({ code }) => code)).toContain('council-of-chairpersons');
  });

  it('says how a name is printed where that differs, as in item 28', () => {
    const platform = gatherItem(28)?.systems.find(({ code }) => code === 'deputies-work-platform');
    expect(platform?.printedAs).toEqual(['代表信息化工作平台']);
  });

  it('does not exist for a number the plan lacks', () => {
    expect(gatherItem(41)).toBeUndefined();
    expect(gatherItem(Number.NaN)).toBeUndefined();
  });
});

describe('the sentence a page opens with', () => {
  const sentences = gatherItem(18)?.sentences ?? [];

  it('is the one asked for', () => {
    expect(findSentence(sentences, 4)?.sentence).toBe(4);
  });

  it('is the first that demands something when none, or one that does not exist, is asked for', () => {
    expect(findSentence(sentences, undefined)?.sentence).toBe(2);
    expect(findSentence(sentences, 99)?.sentence).toBe(2);
  });
});
