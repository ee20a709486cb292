import { ArgTypes, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import { readContract } from './contract.ts';
import { usePageGlobals } from './use-docs-globals.ts';
import { docsWords } from './words.ts';

/** The page of a component: what it is called, what it promises, its states, its props. */
export function DocsPage() {
  const { locale } = usePageGlobals();
  const { preparedMeta } = useOf('meta', ['meta']);
  const contract = readContract(preparedMeta.parameters);
  const words = docsWords[locale];
  return (
    <>
      <Title />
      {contract && <p>{contract[locale]}</p>}
      <Stories includePrimary title={words.states} />
      {preparedMeta.component && (
        <>
          <h2>{words.props}</h2>
          <ArgTypes />
        </>
      )}
    </>
  );
}
