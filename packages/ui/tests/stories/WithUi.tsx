import { findSentence } from '@deputy-work/plan-2022/text';
import type { Citation } from '@deputy-work/rules';
import type { ReactNode } from 'react';
import { UiProvider, useUi, type Ui, type UiLinks } from '../../src/ui-provider.tsx';
import { languageOf } from './language.ts';
import { nameOf } from './sample-findings.ts';

interface WithUiProps extends Partial<Ui> {
  readonly children: ReactNode;
}

const links: UiLinks = {
  subject: ({ collection, id }) => (collection === 'activities' ? `#/activities/${id}` : undefined),
  citation: ({ place }) => (place && 'item' in place ? `#/plan/${place.item}` : undefined),
  rule: (id) => `#/rules/${id}`,
  findings: ({ rule = '', outcome = '' }) => `#/findings/${rule}/${outcome}`,
  plan: (filter) => `#/plan?show=${filter}`,
  planItem: (item) => `#/plan/${item}`,
  planSentence: (item, sentence) => `#/plan/${item}?sentence=${sentence}`,
};

const sentenceOf = (citation: Citation) => Promise.resolve(findSentence(citation));

/** The language, theme and day of the tool bar, with the names, links and texts of the samples; each can be replaced. */
export function WithUi({ children, ...own }: WithUiProps) {
  const ui = useUi();
  const { explainDue, loopWords } = languageOf({ locale: ui.words.code });
  return (
    <UiProvider
      {...ui}
      nameOf={nameOf}
      links={links}
      sentenceOf={sentenceOf}
      explainDue={explainDue}
      loopWords={loopWords}
      {...own}
    >
      {children}
    </UiProvider>
  );
}
