import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { vocabularies } from 'virtual:packages';
import { Page, Section } from '../desk/Page.tsx';
import { useWords } from '../desk/words.ts';
import { searchTerms } from './search-terms.ts';
import { TermEntry } from './TermEntry.tsx';
import { glossaryWords } from './words.ts';

const all = vocabularies.reduce((sum, { terms }) => sum + terms.length, 0);

/** Every word of the field that a package defines, to be searched by typing. */
export function GlossaryPage() {
  const words = useWords(glossaryWords);
  const [query, setQuery] = useState('');
  const found = vocabularies
    .map((vocabulary) => ({ ...vocabulary, terms: searchTerms(vocabulary.terms, query) }))
    .filter(({ terms }) => terms.length > 0);
  const shown = found.reduce((sum, { terms }) => sum + terms.length, 0);
  return (
    <Page title={words.title} lead={words.lead}>
      <TextField
        type="search"
        size="small"
        label={words.search}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        helperText={words.count(shown, all)}
        slotProps={{ formHelperText: { role: 'status' } }}
      />
      {found.map(({ package: { name }, terms }) => (
        <Section key={name} title={words.from(name)}>
          {terms.map((term) => (
            <TermEntry key={term.id} term={term} />
          ))}
        </Section>
      ))}
      {shown === 0 && <Typography>{words.none}</Typography>}
    </Page>
  );
}
