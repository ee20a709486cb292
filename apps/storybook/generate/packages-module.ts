import path from 'node:path';
import type { Found, FoundTopic } from './discover.ts';

const quote = (value: unknown) => JSON.stringify(value);
const posix = (file: string) => file.split(path.sep).join('/');

const packageOf = ({ manifest }: Pick<FoundTopic, 'manifest'>) =>
  quote({ name: manifest.name, version: manifest.version });

function topicSource(topic: FoundTopic, index: number) {
  const { manifest, cases, overlays } = topic;
  const own = (part: string) => `${part}${index}`;
  const has = (subpath: string) => subpath in (manifest.exports ?? {});
  const imported = (part: string, subpath: string) =>
    has(subpath)
      ? `import * as ${own(part)} from ${quote(path.posix.join(manifest.name, subpath))};`
      : `const ${own(part)} = {};`;
  const raw = (name: string, file: string) => `import ${name} from ${quote(`${posix(file)}?raw`)};`;
  const caseTexts = cases.map((file, at) => `${quote(path.basename(file))}: case${index}_${at}`);
  return {
    imports: [
      imported('entry', '.'),
      imported('schema', './schema'),
      imported('readings', './readings'),
      imported('zhCN', './locales/zh-CN'),
      imported('en', './locales/en'),
      ...cases.map((file, at) => raw(`case${index}_${at}`, file)),
      overlays === undefined ? `const ${own('overlays')} = undefined;` : raw(own('overlays'), overlays),
    ],
    topic: `topicFrom({
  name: ${quote(topic.name)},
  title: ${quote(topic.title)},
  package: ${packageOf(topic)},
  entry: ${own('entry')},
  schema: ${own('schema')},
  readings: ${own('readings')},
  locales: { 'zh-CN': ${own('zhCN')}, en: ${own('en')} },
  cases: { ${caseTexts.join(', ')} },
  overlays: ${own('overlays')},
})`,
  };
}

/** The source of `virtual:packages`: imports whatever was found, and puts it together. `from` is the folder of `src/packages`. */
export function packagesModule({ topics, vocabularies }: Found, from: string) {
  const made = topics.map(topicSource);
  return [
    `import { topicFrom } from ${quote(posix(path.join(from, 'topic-from.ts')))};`,
    `import { termsIn } from ${quote(posix(path.join(from, 'recognise.ts')))};`,
    ...made.flatMap(({ imports }) => imports),
    ...vocabularies.map(({ manifest }, at) => `import * as words${at} from ${quote(manifest.name)};`),
    `export const topics = [${made.map(({ topic }) => topic).join(', ')}];`,
    `export const vocabularies = [${vocabularies
      .map((each, at) => `{ package: ${packageOf(each)}, terms: termsIn(words${at}) }`)
      .join(', ')}];`,
  ].join('\n');
}
