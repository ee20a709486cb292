import { describe, expect, it } from 'vitest';
import { defineTerm, type Term } from './define-term.ts';

const term: Term = {
  id: 'electoral-unit',
  name: { 'zh-CN': '选举单位', en: 'Electoral unit' },
  definition: { 'zh-CN': '选出代表的单位。', en: 'Who elects a deputy.' },
  source: [{ note: { 'zh-CN': '出处', en: 'Source' } }],
  notToBeConfusedWith: [],
};

describe('defineTerm', () => {
  it('returns a term that is complete', () => {
    expect(defineTerm(term)).toBe(term);
  });

  it('refuses an id that is not kebab-case and shows how to write it', () => {
    expect(() => defineTerm({ ...term, id: 'ElectoralUnit' })).toThrow(
      /"ElectoralUnit" is not kebab-case.*electoral-unit/,
    );
  });

  it('refuses a name or a definition that is blank in one language and names it', () => {
    const noName = { ...term, name: { ...term.name, en: ' ' } };
    const noDefinition = { ...term, definition: { ...term.definition, 'zh-CN': '' } };
    expect(() => defineTerm(noName)).toThrow(/name of term "electoral-unit" is blank in en/);
    expect(() => defineTerm(noDefinition)).toThrow(/definition of term "electoral-unit" is blank in zh-CN/);
  });
});
