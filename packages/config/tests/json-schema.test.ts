import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeJsonSchemas } from '../json-schema.mjs';
import { at } from '../workspaces.mjs';

let folder: string;

/** A package whose built `./schema` entry is the given text. */
const built = (schemaEntry: string) => {
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'dist/schema.js'), `import { z } from 'zod';\n${schemaEntry}`);
};
const written = () => readdirSync(path.join(folder, 'dist/json-schema')).toSorted();
const content = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, 'dist/json-schema', file), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'json-schema-'));
  symlinkSync(at('node_modules'), path.join(folder, 'node_modules'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writeJsonSchemas', () => {
  it('writes one file for each exported schema that has an id, and none for the rest', async () => {
    built(`
      export const team = z.object({ size: z.number().default(1) }).readonly().meta({ id: 'InspectionTeam', title: '组' });
      export const sameTeam = team;
      export const nameless = z.string();
      export const limit = 3;`);
    await writeJsonSchemas(folder);
    expect(written()).toEqual(['inspection-team.json']);
    expect(content('inspection-team.json')).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $ref: '#/$defs/InspectionTeam',
      $defs: {
        InspectionTeam: { type: 'object', title: '组', properties: { size: { type: 'number', default: 1 } } },
      },
    });
  });

  it('refuses two schemas of one name', async () => {
    built(`
      export const a = z.string().meta({ id: 'LocalDate' });
      export const b = z.number().meta({ id: 'localDate' });`);
    await expect(writeJsonSchemas(folder)).rejects.toThrow('local-date.json');
  });

  it('refuses to write nothing', async () => {
    built('export const nameless = z.string();');
    await expect(writeJsonSchemas(folder)).rejects.toThrow('name one, or take the export away');
    expect(existsSync(path.join(folder, 'dist/json-schema'))).toBe(false);
  });
});
