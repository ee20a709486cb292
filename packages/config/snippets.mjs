// Runs the ```ts and ```tsx blocks of READMEs and docs. A block is a module of its own; `expression; // => value` says what comes out.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { at } from './workspaces.mjs';

/**
 * The ```ts and ```tsx blocks of a Markdown file, each with the line it begins on.
 * @returns {{ language: 'ts' | 'tsx', code: string, line: number }[]}
 */
export function snippetsOf(file) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(tsx?)\n(.*?)^```/gms)].map(({ 1: language, 2: code = '', index }) => ({
    language: language === 'tsx' ? 'tsx' : 'ts',
    code,
    line: text.slice(0, index).split('\n').length + 1,
  }));
}

/**
 * The promises of a block, both sides as the block made them. Throws what the block throws.
 * @returns {Promise<{ line: number, actual: unknown, expected: unknown }[]>}
 */
export async function runSnippet({ language, code, line }) {
  // Below node_modules, so that the packages are found as a user's code would find them.
  mkdirSync(at('node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(at('node_modules/.cache/snippet-'));
  try {
    const file = path.join(folder, 'snippet.mjs');
    const { outputText } = ts.transpileModule(withPromises(language, code, line), {
      fileName: `snippet.${language}`,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        jsx: ts.JsxEmit.ReactJSX,
      },
    });
    writeFileSync(file, outputText);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)).promises;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Turns each `expression; // => value` into an entry of the exported list `promises`. */
function withPromises(language, code, firstLine) {
  const source = ts.createSourceFile(`snippet.${language}`, code, ts.ScriptTarget.ES2022, true);
  const parts = source.statements.map((statement) => {
    const text = statement.getFullText(source);
    const expected = findPromise(code, statement.end);
    if (expected === undefined) return text;
    const line = firstLine + source.getLineAndCharacterOfPosition(statement.end).line;
    if (!ts.isExpressionStatement(statement)) {
      throw new Error(
        `Line ${line}: "// =>" stands after something that is no expression. Write the expression on a line of its own.`,
      );
    }
    return `promises.push({ line: ${line}, actual: (${statement.expression.getText(source)}), expected: (${expected}) });`;
  });
  const kept = parts.filter((part) => part.startsWith('promises.push(')).length;
  const made = code.match(/\/\/ => /g)?.length ?? 0;
  if (kept < made) {
    throw new Error(
      `Line ${firstLine}: ${made - kept} of ${made} "// =>" stand inside a statement, where nobody would look at them. Write each after an expression of its own.`,
    );
  }
  return `export const promises: unknown[] = [];\n${parts.join('\n')}`;
}

const findPromise = (code, end) => /^[ \t]*\/\/ => (.+)/.exec(code.slice(end))?.[1];
