import type { CodeList } from '@deputy-work/congress';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as root from '../src/index.ts';
import * as schema from '../src/schema/index.ts';

const schemas = Object.entries(schema).filter(([, each]) => each.meta()?.id !== undefined);
const codeLists: Readonly<Record<string, readonly [CodeList, z.ZodType]>> = {
  activityKinds: [root.activityKinds, schema.ActivityKind],
  hearingKinds: [root.hearingKinds, schema.HearingKind],
  memberRoles: [root.memberRoles, schema.MemberRole],
  reportParts: [root.reportParts, schema.ReportPart],
  viewTreatments: [root.viewTreatments, schema.ViewTreatment],
};
const kebab = (name: string) => name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();

describe('schemas', () => {
  it('carry their own name and the words of their term in both languages', () => {
    expect(schemas.length).toBeGreaterThan(15);
    for (const [name, each] of schemas) {
      const term = root.inspectionTerms.find(({ id }) => id === kebab(name));
      expect(each.meta(), name).toMatchObject({
        id: name,
        title: `${term?.name.en} ${term?.name['zh-CN']}`,
        description: `${term?.definition.en} ${term?.definition['zh-CN']}`,
      });
    }
  });

  it('are named nouns all, but the activity that rules read, which is an activity', () => {
    const unnamed = Object.keys(schema).filter((name) => !schemas.some(([named]) => named === name));
    expect(unnamed).toEqual(['ActivityFact']);
  });

  it.each(schemas)('%s can be written as JSON Schema', (_, each) => {
    expect(() => z.toJSONSchema(each, { io: 'input' })).not.toThrow();
  });
});

describe('terms', () => {
  it('have one id, one Chinese and one English name each', () => {
    for (const nameOf of [
      ({ id }: (typeof root.inspectionTerms)[number]) => id,
      ({ name }: (typeof root.inspectionTerms)[number]) => name['zh-CN'],
      ({ name }: (typeof root.inspectionTerms)[number]) => name.en,
    ]) {
      expect(new Set(root.inspectionTerms.map(nameOf)).size).toBe(root.inspectionTerms.length);
    }
  });

  it('belong to a schema each', () => {
    const named = schemas.map(([name]) => kebab(name));
    expect(root.inspectionTerms.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
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
