import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../eslint.mjs';
import { at, root } from '../workspaces.mjs';

// The repository's own configuration, minus the rules that need a type checker: the snippets are no files on disk.
const untyped = defineConfig({
  extends: [tseslint.configs.disableTypeChecked],
  languageOptions: { parserOptions: { projectService: false } },
  rules: { '@typescript-eslint/no-unused-vars': 'off' },
});
const eslint = new ESLint({ cwd: root, overrideConfig: untyped });

/** What ESLint says to a snippet at a made-up place: one `rule: message` per finding. */
const lint = async (file: string, snippet: string) => {
  const [result] = await eslint.lintText(`${snippet}\n`, { filePath: at(file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
};

// The first call loads the configuration and its plugins, which takes its time.
beforeAll(() => lint('packages/rules/src/made-up.ts', ''), 60_000);

const domain = 'packages/inspection/src/rules/made-up.ts';

describe('A domain package', () => {
  it.each([
    ['new Date() without arguments', 'export const now = new Date();', 'asOf'],
    ['Date() as a function', 'export const now = Date();', 'asOf'],
    ['Date.now', 'export const now = Date.now();', 'asOf'],
    ['Date.now, taken apart', 'export const { now } = Date;', 'asOf'],
    ['Math.random', 'export const chance = Math.random();', 'seed'],
    ['console', "console.log('found');", "Unexpected use of 'console'"],
    ['a Node global', 'export const place = process.cwd();', "Unexpected use of 'process'"],
    ['a timer', 'setTimeout(() => undefined, 1);', "Unexpected use of 'setTimeout'"],
    ['the network', "export const page = fetch('https://example.org');", "Unexpected use of 'fetch'"],
    ['a DOM global', 'export const title = document.title;', "Unexpected use of 'document'"],
    [
      'a way around through globalThis',
      'export const c = globalThis.console;',
      "Unexpected use of 'globalThis'",
    ],
    ['a Node module', "import { readFileSync } from 'node:fs';", 'leave Node to the apps'],
    ['a Node module without its prefix', "import { join } from 'path/posix';", 'leave Node to the apps'],
    ['a framework', "import { useState } from 'react';", 'knows no framework'],
    ['a date-fns function that reads the clock', "import { isPast } from 'date-fns';", 'reads the clock'],
    ['an import while it runs', "export const later = import('date-fns');", 'loads nothing while it runs'],
    ['a default export', 'export default function check() {}', 'import-x/no-default-export'],
    ['an export of everything', "export * from './made-up.ts';", 'List the names by hand'],
    ['a file without its ending', "import { a } from './made-up';", 'Name the file with its ending'],
    ['zod outside src/schema', "import { z } from 'zod';", 'no schema library'],
  ])('may not have %s', async (_what, snippet, expected) => {
    const findings = await lint(domain, snippet);
    expect(findings).toContainEqual(expect.stringContaining(expected));
  });

  it('may have what is pure, below it on the map, and declared', async () => {
    const snippet = `
      import { defineRule, type Rule } from '@deputy-work/rules';
      import { dueOn } from '@deputy-work/calendar';
      import { plan2022 } from '@deputy-work/plan-2022';
      import type { ZodType } from 'zod';
      export const parse = (text: string) => new Date(text);
      export const root = (square: number) => Math.sqrt(square);
      export const used = (rule: Rule, type: ZodType) => [rule, type, defineRule, dueOn, plan2022];`;
    expect(await lint(domain, snippet)).toEqual([]);
  });

  it('may have zod in src/schema, and nothing else that is forbidden outside it', async () => {
    const schema = 'packages/inspection/src/schema/made-up.ts';
    expect(await lint(schema, "import { z } from 'zod';\nexport const text = z.string();")).toEqual([]);
    expect(await lint(schema, "import fs from 'node:fs';")).toContainEqual(
      expect.stringContaining('leave Node'),
    );
  });

  it('may use Node and zod in its tests, but no clock and no chance', async () => {
    const test = 'packages/inspection/src/rules/made-up.test.ts';
    const pure = `
      import { readFileSync } from 'node:fs';
      import { expect } from 'vitest';
      import { z } from 'zod';
      console.log(readFileSync, expect, z, process.cwd());`;
    expect(await lint(test, pure)).toEqual([]);
    expect(await lint(test, 'export const now = Date.now();')).toHaveLength(1);
    expect(await lint('packages/inspection/tests/made-up.ts', 'Math.random();')).toHaveLength(1);
  });
});

describe('The map', () => {
  it.each([
    ['packages/rules/src/made-up.ts', '@deputy-work/congress', 'up'],
    ['packages/inspection/src/made-up.ts', '@deputy-work/fixtures', 'up'],
    ['packages/congress/src/made-up.ts', '@deputy-work/calendar', 'sideways'],
    ['packages/calendar/src/made-up.ts', '@deputy-work/work-plan/schema', 'sideways'],
    ['packages/rules/src/made-up.ts', '@deputy-work/rules', 'in a circle'],
    ['packages/rules/src/made-up.test.ts', '@deputy-work/congress', 'up, in a test'],
    ['packages/rules/src/made-up.ts', '@deputy-work/admin', 'into an app'],
    ['apps/admin/src/made-up.ts', '@deputy-work/mock-api', 'into another app'],
    ['packages/rules/src/made-up.ts', '@deputy-work/config/tsup', 'into the presets'],
  ])('lets no import run from %s to %s (%s)', async (file, target) => {
    const findings = await lint(file, `import { a } from '${target}';`);
    expect(findings).toContainEqual(expect.stringContaining('below it on the map'));
  });

  it('lets no type run against it either', async () => {
    const findings = await lint(
      'packages/rules/src/made-up.ts',
      "import type { A } from '@deputy-work/congress';",
    );
    expect(findings).toContainEqual(expect.stringContaining('below it on the map'));
  });

  it('lets an app import any package it declares, and its tests another app', async () => {
    expect(await lint('apps/admin/src/made-up.ts', "import { a } from '@deputy-work/inspection';")).toEqual(
      [],
    );
    expect(
      await lint('apps/admin/tests/made-up.test.ts', "import { a } from '@deputy-work/mock-api';"),
    ).toEqual([]);
  });

  it('lets nobody reach past the exports of a package', async () => {
    for (const file of [domain, 'apps/admin/src/made-up.ts', 'apps/admin/tests/made-up.test.ts']) {
      const findings = await lint(file, "import { a } from '@deputy-work/rules/src/errors.ts';");
      expect(findings).toContainEqual(expect.stringContaining('Not among the exports'));
    }
    expect(await lint(domain, "import { zhCN } from '@deputy-work/rules/locales/zh-CN';")).toEqual([]);
  });

  it('lets nobody walk into another package by a relative path', async () => {
    const findings = await lint(
      'packages/rules/src/made-up.ts',
      "import a from '../../calendar/package.json';",
    );
    expect(findings).toContainEqual(expect.stringContaining('import-x/no-relative-packages'));
  });

  it('lets nobody import what its manifest does not declare', async () => {
    const ours = await lint(
      'packages/fixtures/src/made-up.ts',
      "import { a } from '@deputy-work/work-plan';",
    );
    expect(ours).toContainEqual(
      expect.stringContaining('Not a dependency in packages/fixtures/package.json'),
    );
    const theirs = await lint('packages/rules/src/made-up.ts', "import { addDays } from 'date-fns';");
    expect(theirs).toContainEqual(expect.stringContaining('import-x/no-extraneous-dependencies'));
    const types = await lint('packages/rules/src/made-up.ts', "import type { Locale } from 'date-fns';");
    expect(types).toContainEqual(expect.stringContaining('import-x/no-extraneous-dependencies'));
    const development = await lint('packages/rules/src/made-up.ts', "import { z } from 'vitest';");
    expect(development).toContainEqual(expect.stringContaining('import-x/no-extraneous-dependencies'));
  });
});

describe('Modules in a circle', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'circle-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are found', async () => {
    writeFileSync(
      path.join(folder, 'hen.ts'),
      "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
    );
    writeFileSync(
      path.join(folder, 'egg.ts'),
      "import { hen } from './hen.ts';\nexport const egg = () => hen;\n",
    );
    const there = new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [...repository(), ...untyped],
    });
    const results = await there.lintFiles('hen.ts');
    expect(results[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(['import-x/no-cycle']);
  });
});

describe('A React component', () => {
  it('keeps the rules of hooks', async () => {
    const snippet = `
      import { useState } from 'react';
      export const Panel = ({ open }: { open: boolean }) => {
        if (!open) return null;
        const [text] = useState('');
        return text;
      };`;
    const findings = await lint('apps/admin/src/MadeUp.tsx', snippet);
    expect(findings).toContainEqual(expect.stringContaining('react-hooks/rules-of-hooks'));
  });
});
