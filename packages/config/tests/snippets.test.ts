import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runSnippet, snippetsOf } from '../snippets.mjs';
import { at, published, workspaces } from '../workspaces.mjs';

const markdownIn = (folder: string, recursive = false) =>
  readdirSync(at(folder), { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);

const files = ['.', ...workspaces().map(({ dir }) => dir)]
  .flatMap((dir) => markdownIn(dir))
  .concat(markdownIn('docs', true));

describe.each(files.filter((file) => snippetsOf(at(file)).length > 0))('%s', (file) => {
  it.each(snippetsOf(at(file)))('keeps what its example on line $line promises', async (snippet) => {
    const promises = await runSnippet(snippet);
    expect(promises.length, 'An example without "// => value" promises nothing.').toBeGreaterThan(0);
    for (const { line, actual, expected } of promises) {
      expect(actual, `${file}, line ${line}`).toEqual(expected);
    }
  });
});

describe('a published package', () => {
  it.each(published())('$dir has an example in each README', ({ dir }) => {
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      expect(snippetsOf(at(dir, readme)), `${dir}/${readme}`).not.toEqual([]);
    }
  });
});

describe('a snippet', () => {
  it('that promises the wrong value is caught', async () => {
    const [promise] = await runSnippet({ language: 'ts', code: '1 + 1; // => 3\n', line: 7 });
    expect(promise).toEqual({ line: 7, actual: 2, expected: 3 });
  });

  it('may be written in JSX', async () => {
    const code =
      "import { renderToString } from 'react-dom/server';\nrenderToString(<b>1</b>); // => '<b>1</b>'\n";
    expect(await runSnippet({ language: 'tsx', code, line: 1 })).toMatchObject([
      { line: 2, actual: '<b>1</b>' },
    ]);
  });

  it('that throws is caught', async () => {
    await expect(
      runSnippet({ language: 'ts', code: "throw new Error('broken');\n", line: 1 }),
    ).rejects.toThrow('broken');
  });

  it('that promises something where nobody looks is caught', async () => {
    const code = 'if (true) {\n  1 + 1; // => 3\n}\n';
    await expect(runSnippet({ language: 'ts', code, line: 4 })).rejects.toThrow(
      '1 of 1 "// =>" stand inside a statement',
    );
  });

  it('can only promise an expression', async () => {
    await expect(runSnippet({ language: 'ts', code: 'const a = 1; // => 1\n', line: 4 })).rejects.toThrow(
      'Line 4',
    );
  });
});
