const quote = (value: unknown) => JSON.stringify(value);

/** One story of a generated file: its export, its name in the side bar and the JSX it renders. */
export interface GeneratedStory {
  readonly exportName: string;
  readonly name: string;
  readonly jsx: string;
}

/** A generated file of stories. */
export interface StoryFile {
  /** The file’s name in the folder of generated stories, without its ending. */
  readonly file: string;
  readonly from: string;
  readonly id: string;
  readonly title: string;
  /** The component that the stories render, and where it is, seen from the folder. */
  readonly component: string;
  readonly module: string;
  readonly stories: readonly GeneratedStory[];
}

/** Writes a file of stories as Storybook reads it: a default export with its title, one export a story. */
export const storySource = ({ from, id, title, component, module, stories }: StoryFile) =>
  [
    `// Generated from ${from}; do not edit.`,
    `import { ${component} } from ${quote(module)};`,
    '',
    `export default { id: ${quote(id)}, title: ${quote(title)}, tags: ['!autodocs'] };`,
    ...stories.map(
      ({ exportName, name, jsx }) =>
        `\nexport const ${exportName} = { name: ${quote(name)}, render: () => ${jsx} };`,
    ),
    '',
  ].join('\n');
