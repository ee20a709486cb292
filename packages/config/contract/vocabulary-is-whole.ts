import type { CodeList, Term } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

/** The nouns of a package: its terms, its schemas by name, and its code lists, each with the schema of its codes. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  /** Schemas that are no noun of their own, such as a record with one fact more. */
  readonly unnamed: readonly string[];
  readonly codeLists: Readonly<Record<string, readonly [CodeList, z.ZodType]>>;
}

const kebab = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();

/** Contract: each schema carries the words of a term, each term belongs to a schema, each code has a label in both languages and a source. */
export function vocabularyIsWhole({ terms, schemas, unnamed, codeLists }: Vocabulary): void {
  const named = Object.entries(schemas).filter(([, each]) => each.meta()?.id !== undefined);

  describe('schemas', () => {
    it('carry their own name and the words of their term in both languages', () => {
      expect(named.length).toBeGreaterThan(15);
      for (const [name, each] of named) {
        const term = terms.find(({ id }) => id === kebab(name));
        expect(each.meta(), name).toMatchObject({
          id: name,
          title: `${term?.name.en} ${term?.name['zh-CN']}`,
          description: `${term?.definition.en} ${term?.definition['zh-CN']}`,
        });
      }
    });

    it('are named nouns, but for those that say they are none', () => {
      const names = named.map(([name]) => name);
      expect(Object.keys(schemas).filter((name) => !names.includes(name))).toEqual(unnamed);
    });

    it.each(named)('%s can be written as JSON Schema', (_, each) => {
      expect(() => z.toJSONSchema(each, { io: 'input' })).not.toThrow();
    });
  });

  describe('terms', () => {
    it('have one id, one Chinese and one English name each', () => {
      for (const nameOf of [
        ({ id }: Term) => id,
        ({ name }: Term) => name['zh-CN'],
        ({ name }: Term) => name.en,
      ]) {
        expect(new Set(terms.map(nameOf)).size).toBe(terms.length);
      }
    });

    it('belong to a schema each', () => {
      const ids = named.map(([name]) => kebab(name));
      expect(terms.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
    });
  });

  describe.each(Object.entries(codeLists))('%s', (_, [list, codes]) => {
    it('label each code in both languages, once, with a source', () => {
      const labels = Object.values(list);
      for (const { label, source } of labels) {
        expect(label['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(label.en).toMatch(/^[A-Z]/);
        expect(source.length).toBeGreaterThan(0);
      }
      expect(new Set(labels.map(({ label }) => label['zh-CN'])).size).toBe(labels.length);
    });

    it('are the codes that the schema takes', () => {
      for (const code of Object.keys(list)) expect(codes.safeParse(code).success).toBe(true);
      expect(codes.safeParse('anything-else').success).toBe(false);
    });
  });
}
