const quote = (value: unknown) => JSON.stringify(value);
const and = (source: string | undefined) => (source === undefined ? '' : `, ${source}`);

/** One story of a generated file: its export, its name in the side bar and the JSX it renders. */
export interface GeneratedStory {
  readonly exportName: string;
  readonly name: string;
  /** The same in English, where the name is Chinese alone. */
  readonly english?: string;
  readonly jsx: string;
  /** What else the story says of itself, as source: `play: …, globals: …`. */
  readonly more?: string;
}

/** A generated file of stories. */
export interface StoryFile {
  /** The file’s name in the folder of generated stories, without its ending. */
  readonly file: string;
  readonly from: string;
  readonly id: string;
  readonly title: string;
  /** The last part of the title in English, where it is Chinese alone. */
  readonly english?: string;
  /** The component that the stories render, and where it is, seen from the folder. */
  readonly component: string;
  readonly module: string;
  /** What else the stories import, as source. */
  readonly imports?: readonly string[];
  /** What else all stories say of themselves, as source: `parameters: …`. */
  readonly more?: string;
  readonly stories: readonly GeneratedStory[];
}

/** Writes a file of stories as Storybook reads it: a default export with its title, one export a story. */
export const storySource = ({ from, id, title, component, module, imports = [], more, stories }: StoryFile) =>
  [
    `// Generated from ${from}; do not edit.`,
    `import { ${component} } from ${quote(module)};`,
    ...imports,
    '',
    `export default { id: ${quote(id)}, title: ${quote(title)}, tags: ['!autodocs']${and(more)} };`,
    ...stories.map(
      ({ exportName, name, jsx, more: own }) =>
        `\nexport const ${exportName} = { name: ${quote(name)}, render: (args) => ${jsx}${and(own)} };`,
    ),
    '',
  ].join('\n');

const lastPart = (title: string) => title.slice(title.lastIndexOf('/') + 1);

/** The English of every name in the side bar that is Chinese alone, by the Chinese. */
export const englishNames = (files: readonly StoryFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files
      .flatMap(({ title, english, stories }) => [{ name: lastPart(title), english }, ...stories])
      .flatMap(({ name, english }) => (english === undefined ? [] : [[name, english] as const])),
  );
