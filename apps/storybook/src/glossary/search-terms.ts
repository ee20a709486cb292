import type { Term } from '@deputy-work/congress';

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

const textOf = ({ name, definition, notToBeConfusedWith }: Term) =>
  plain(
    [name, definition, ...notToBeConfusedWith.flatMap(({ name: other, difference }) => [other, difference])]
      .flatMap((words) => [words['zh-CN'], words.en])
      .join('\n'),
  );

/** The terms that say all the words asked for, in either language; those whose name says them come first. */
export function searchTerms(terms: readonly Term[], query: string): readonly Term[] {
  const asked = plain(query).split(' ').filter(Boolean);
  const says = (text: string) => asked.every((word) => text.includes(word));
  const found = terms.filter((term) => says(textOf(term)));
  const inName = ({ name }: Term) => says(plain(`${name['zh-CN']} ${name.en}`));
  return [...found.filter(inName), ...found.filter((term) => !inName(term))];
}
