import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { storySource, type StoryFile } from './story-file.ts';

const textOf = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Writes the files of stories into a folder and takes away what is no longer among them. A file that is right is left alone. */
export function writeStories(folder: string, files: readonly StoryFile[]) {
  mkdirSync(folder, { recursive: true });
  const wanted = new Map(files.map((each) => [`${each.file}.stories.tsx`, storySource(each)]));
  for (const name of readdirSync(folder)) {
    if (!wanted.has(name)) rmSync(path.join(folder, name), { recursive: true });
  }
  for (const [name, source] of wanted) {
    const file = path.join(folder, name);
    if (textOf(file) !== source) writeFileSync(file, source);
  }
}
