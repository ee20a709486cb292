// What holds for the vocabulary as a whole: no noun without a term, no code without a source, no schema without words.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as root from '../src/index.ts';
import * as schema from '../src/schema/index.ts';

const schemas: readonly (readonly [string, z.ZodType])[] = Object.entries(schema).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);
const codeLists: Readonly<Record<string, root.CodeList>> = {
  bodyKinds: root.bodyKinds,
  bodyRoles: root.bodyRoles,
  electoralUnitKinds: root.electoralUnitKinds,
  levels: root.levels,
  mandateEndReasons: root.mandateEndReasons,
  occupationGroups: root.occupationGroups,
  sessionKinds: root.sessionKinds,
  suspensionGrounds: root.suspensionGrounds,
  unknownReasons: root.unknownReasons,
};
const termIds = root.congressTerms.map(({ id }) => id);
const kebab = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();

describe('terms', () => {
  it('exist for every noun that a schema is named after', () => {
    expect(schemas.map(([name]) => kebab(name)).filter((id) => !termIds.includes(id))).toEqual([]);
    expect(schemas.length).toBeGreaterThan(20);
  });

  it('exist for every kind of body', () => {
    expect(Object.keys(root.bodyKinds).filter((kind) => !termIds.includes(kind))).toEqual([]);
  });

  it('are named as the code of the same id is labelled', () => {
    for (const { id, name } of root.congressTerms) {
      const code = (root.bodyKinds as root.CodeList)[id];
      if (code) expect(name).toEqual(code.label);
    }
  });

  it('have one id each, one Chinese name each and one English name each', () => {
    for (const nameOf of [
      (term: root.Term) => term.id,
      (term: root.Term) => term.name['zh-CN'],
      (term: root.Term) => term.name.en,
    ]) {
      expect(new Set(root.congressTerms.map(nameOf)).size).toBe(root.congressTerms.length);
    }
  });

  it('say in both languages how a neighbour differs', () => {
    for (const { id, notToBeConfusedWith } of root.congressTerms) {
      for (const { name, difference } of notToBeConfusedWith) {
        for (const words of [name, difference]) {
          expect(words['zh-CN'], id).toMatch(/\p{Script=Han}/u);
          expect(words.en, id).not.toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });
});

describe('code lists', () => {
  it('are all looked at here', () => {
    const sources = ['fieldWord', 'ownConvention'];
    const exported = Object.entries(root).filter(
      ([name, value]) =>
        typeof value === 'object' &&
        !Array.isArray(value) &&
        !name.startsWith('npc') &&
        !sources.includes(name),
    );
    expect(exported.map(([name]) => name)).toEqual(Object.keys(codeLists));
  });

  it.each(Object.entries(codeLists))(
    '%s label each code in both languages, once, with a source',
    (_, list) => {
      const codes = Object.values(list);
      for (const { label, source } of codes) {
        expect(label['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(label.en).toMatch(/^[A-Z]/);
        expect(source.length).toBeGreaterThan(0);
      }
      expect(new Set(codes.map(({ label }) => label['zh-CN'])).size).toBe(codes.length);
      expect(new Set(codes.map(({ label }) => label.en)).size).toBe(codes.length);
    },
  );

  it('cite ordered resignation and death from 2025 only, because the law of 2015 names neither', () => {
    for (const reason of ['ordered-resignation-accepted', 'died'] as const) {
      const cited = root.mandateEndReasons[reason].source.map((source) =>
        'instrument' in source ? source.instrument.id : source.note.en,
      );
      expect(cited).toEqual(['deputies-law-2025']);
    }
  });
});

describe('JSON Schema', () => {
  it.each(schemas)('can be written for %s', (_, each) => {
    expect(() => z.toJSONSchema(each)).not.toThrow();
  });

  it('carries the words of the glossary in both languages and refuses unknown keys', () => {
    const deputy = z.toJSONSchema(schema.Deputy).$defs?.['Deputy'];
    expect(deputy?.title).toBe('Deputy 人大代表');
    expect(deputy?.description).toContain('One record is one person in one congress');
    expect(deputy?.description).toContain('一条记录是一人在一届人民代表大会中的代表职务');
    expect(deputy?.additionalProperties).toBe(false);
  });

  it('defines the nouns inside a noun once, under their names', () => {
    const { $defs } = z.toJSONSchema(schema.Deputy);
    expect(Object.keys($defs ?? {}).sort()).toEqual([
      'Deputy',
      'Mandate',
      'MandateEndReason',
      'OccupationGroup',
      'Suspension',
      'SuspensionGround',
      'Unknown',
      'UnknownReason',
    ]);
  });
});
