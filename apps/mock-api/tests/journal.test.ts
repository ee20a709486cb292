// The journal beside the state file: what it adds to the state, and what is not believed of it.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, type Change } from '../src/changes.ts';
import { StateFileError } from '../src/index.ts';
import { openSavedState } from '../src/saved-state.ts';
import { smallState } from './small-state.ts';

let folder: string;
let dataFile: string;
let journal: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mock-api-'));
  dataFile = path.join(folder, 'db.json');
  journal = path.join(folder, 'db.journal');
});

afterEach(() => rmSync(folder, { recursive: true }));

const initial = smallState();
const body = (id: string, version = 1) => ({
  ...initial.bodies[0]!,
  id,
  version,
});
const put = (...ids: readonly string[]): Change => ({
  kind: 'put',
  resource: 'bodies',
  records: ids.map((id) => body(id)),
});
const sheet = initial.sheets[0]!;
const entry = { deputyId: sheet.entries[0]!.deputyId, intervals: [] };
const changes: readonly Change[] = [
  put('new-1', 'new-2'),
  { kind: 'mark', sheetId: sheet.id, version: 2, entries: [entry] },
  { kind: 'remove', resource: 'bodies', id: 'new-1' },
  { kind: 'put', resource: 'bodies', records: [body('new-2', 2)] },
];
const last = changes.reduce(changed, initial);

const open = () => openSavedState(dataFile, () => initial);

/** Keeps the changes as a server does that is then killed. */
function keep(): void {
  const saved = open();
  let current = initial;
  for (const change of changes) {
    saved.append(change, current);
    current = changed(current, change);
  }
}

const textsOf = () => [dataFile, journal].map((file) => readFileSync(file, 'utf8'));

describe('the journal', () => {
  it('holds a line for each change, and is read again over the state', () => {
    keep();
    expect(readFileSync(journal, 'utf8').trimEnd().split('\n')).toHaveLength(changes.length);
    expect(open().found).toEqual(last);
  });

  it('is folded into the state at the next start', () => {
    keep();
    open();
    const [state, text] = textsOf();
    expect(JSON.parse(state!)).toEqual({ changes: changes.length, ...last });
    expect(text).toBe('');
    expect(open().found).toEqual(last);
  });

  it('doubles nothing when the start was cut short after the state was written, before the journal was emptied', () => {
    keep();
    const text = readFileSync(journal, 'utf8');
    open();
    writeFileSync(journal, text);
    expect(open().found).toEqual(last);
  });

  it('loses nothing when changes are counted on after a fold', () => {
    keep();
    open().append(put('new-3'), last);
    expect(open().found).toEqual(changed(last, put('new-3')));
  });

  it('drops a last line that was not finished, because nobody was told that it is kept', () => {
    keep();
    const before = open().found;
    open().append(put('new-3'), last);
    const line = readFileSync(journal, 'utf8');
    for (const length of [1, line.length / 2, line.length - 1]) {
      writeFileSync(journal, line.slice(0, length));
      expect(open().found).toEqual(before);
    }
  });

  it('can be missing, as after the very first start was cut short', () => {
    open();
    rmSync(journal);
    expect(open().found).toEqual(initial);
    expect(existsSync(journal)).toBe(true);
  });

  it('takes no change when another process has written to it', () => {
    const saved = open();
    keep();
    const before = textsOf();
    expect(() => saved.append(put('new-3'), initial)).toThrow('Another process has changed it');
    expect(textsOf()).toEqual(before);
  });
});

describe('a journal that is damaged', () => {
  const lines = () => readFileSync(journal, 'utf8').split('\n');

  it.each([
    ['a line is no JSON', (text: string[]) => text.with(1, '{"number":2,'), /line 2: it is not JSON/],
    ['a line is empty', (text: string[]) => text.with(2, ''), /line 3: it is not JSON/],
    ['a line is missing', (text: string[]) => text.toSpliced(1, 1), /line 2: change 2 is missing/],
    ['the first line is missing', (text: string[]) => text.slice(1), /line 1: change 1 is missing/],
    [
      'a line stands twice',
      (text: string[]) => [...text.slice(0, 2), ...text.slice(1)],
      /line 3: change 3 is missing/,
    ],
    [
      'a record is not in the agreed form',
      (text: string[]) => text.with(0, text[0]!.replace('"congressId"', '"congress"')),
      /line 1: .*congressId/,
    ],
    [
      'a sheet is marked that is not there',
      (text: string[]) => text.with(1, text[1]!.replace(sheet.id, 'nothing')),
      /line 2: there is no sheet "nothing"/,
    ],
    [
      'a record is removed that is not there',
      (text: string[]) => text.with(2, text[2]!.replace('"new-1"', '"nothing"')),
      /line 3: there is no "nothing"/,
    ],
    [
      'a change is of no known kind',
      (text: string[]) => text.with(0, text[0]!.replace('"put"', '"cut"')),
      /line 1: /,
    ],
  ])('is refused, and both files are left alone, when %s', (_, damage, fault) => {
    keep();
    writeFileSync(journal, damage(lines()).join('\n'));
    const before = textsOf();
    expect(open).toThrow(StateFileError);
    expect(open).toThrow(fault);
    expect(open).toThrow(journal);
    expect(textsOf()).toEqual(before);
  });

  it('is refused when the state that it continues is not there', () => {
    keep();
    rmSync(dataFile);
    expect(open).toThrow('which it continues, is not there');
    expect(existsSync(dataFile)).toBe(false);
  });
});
