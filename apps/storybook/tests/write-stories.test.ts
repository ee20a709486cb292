import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoryFile } from '../generate/story-file.ts';
import { writeStories } from '../generate/write-stories.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stories-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, title: string): StoryFile => ({
  file: name,
  from: 'a test',
  id: name,
  title,
  component: 'Page',
  module: './Page.tsx',
  stories: [{ exportName: 'One', name: '一', jsx: '<Page />' }],
});

it('writes each file and takes away what is no longer among them', () => {
  writeFileSync(path.join(folder, 'gone.stories.tsx'), 'export {}');
  writeStories(folder, [file('kept', '留下')]);
  expect(readdirSync(folder)).toEqual(['kept.stories.tsx']);
  expect(readFileSync(path.join(folder, 'kept.stories.tsx'), 'utf8')).toContain('"留下"');
});

it('leaves a file alone that is right, so that nobody rebuilds for nothing, and rewrites one that is not', () => {
  const long = new Date('2020-01-01');
  writeStories(folder, [file('same', '一样'), file('other', '旧')]);
  for (const name of readdirSync(folder)) utimesSync(path.join(folder, name), long, long);
  writeStories(folder, [file('same', '一样'), file('other', '新')]);
  expect(statSync(path.join(folder, 'same.stories.tsx')).mtime).toEqual(long);
  expect(statSync(path.join(folder, 'other.stories.tsx')).mtime).not.toEqual(long);
});
