import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { at } from '@deputy-work/config/workspaces';
import { discover, type FoundTopic } from '../generate/discover.ts';
import type { Exports } from '../src/packages/recognise.ts';
import { topicFrom } from '../src/packages/topic-from.ts';
import type { Topic } from '../src/rules/topic.ts';

const textOf = (file: string) => readFileSync(file, 'utf8');

async function load(found: FoundTopic): Promise<Topic> {
  const { name, title, dir, manifest, cases, overlays } = found;
  const entry = async (subpath: string): Promise<Exports> =>
    `./${subpath}` in (manifest.exports ?? {})
      ? ((await import(/* @vite-ignore */ pathToFileURL(at(dir, `dist/${subpath}.js`)).href)) as Exports)
      : {};
  return topicFrom({
    name,
    title,
    package: manifest,
    entry: { ...(await import(/* @vite-ignore */ pathToFileURL(at(dir, 'dist/index.js')).href)) } as Exports,
    schema: await entry('schema'),
    readings: await entry('readings'),
    locales: { 'zh-CN': await entry('locales/zh-CN'), en: await entry('locales/en') },
    cases: Object.fromEntries(cases.map((file) => [path.basename(file), textOf(file)])),
    overlays: overlays === undefined ? undefined : textOf(overlays),
  });
}

/** Every topic of this repository, as the desk gets it from `virtual:packages`. */
export const topics: readonly Topic[] = await Promise.all((await discover()).topics.map(load));
