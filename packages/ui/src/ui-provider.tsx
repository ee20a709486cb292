import type { Due } from '@deputy-work/calendar';
import type { LoopWords } from '@deputy-work/loop';
import type { Citation, Finding, Locale, LocalDate, Outcome } from '@deputy-work/rules';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { ItemFilter } from './plan/derive/item-filter.ts';
import type { UiWords } from './words.ts';

/** Where things are shown in the host’s own addresses. What has no address is shown as plain text. */
export interface UiLinks {
  readonly subject?: (subject: Finding['subject']) => string | undefined;
  readonly citation?: (citation: Citation) => string | undefined;
  readonly rule?: (ruleId: string) => string | undefined;
  /** The findings of a rule, or those with an outcome. */
  readonly findings?: (filter: {
    readonly rule?: string | undefined;
    readonly outcome?: Outcome | undefined;
  }) => string | undefined;
  /** The plan as a whole, or those of its items that a filter lets through. */
  readonly plan?: (filter: ItemFilter) => string | undefined;
  readonly planItem?: (item: number) => string | undefined;
  readonly planSentence?: (item: number, sentence: number) => string | undefined;
}

/** What every component knows: the language, the day of asking, what facts are called, where things are shown, and the texts behind them. */
export interface Ui {
  /** The words of the kernel and of every topic whose findings are shown, joined with `joinLocales`. */
  readonly locale: Locale;
  /** The components’ own words, in the same language. */
  readonly words: UiWords;
  /** The day of asking (按此日判断). */
  readonly asOf: LocalDate;
  /** What people call a fact. Default: its id. */
  readonly nameOf: (id: string) => string;
  readonly links: UiLinks;
  /** The sentence in which a citation’s words stand, where the host holds the text; rejects when it couldn’t be read. Default: no text is held. */
  readonly sentenceOf: (citation: Citation) => Promise<string | undefined>;
  /** How a due day was reached, sentence by sentence: `explainDue` of the calendar’s locale. Without it due days show no working. */
  readonly explainDue?: ((due: Due) => readonly string[]) | undefined;
  /** The words of the feedback loop, from the locales of `loop`. Without them steps show neither who may take them nor why they are blocked. */
  readonly loopWords?: LoopWords | undefined;
}

export interface UiProviderProps extends Pick<Ui, 'locale' | 'words' | 'asOf'> {
  readonly nameOf?: Ui['nameOf'];
  readonly links?: UiLinks;
  readonly sentenceOf?: Ui['sentenceOf'];
  readonly explainDue?: Ui['explainDue'];
  readonly loopWords?: Ui['loopWords'];
  readonly children: ReactNode;
}

const UiContext = createContext<Ui | undefined>(undefined);

const itself = (id: string) => id;
const nowhere: UiLinks = {};
const noText = () => Promise.resolve(undefined);

/** Gives the components below it their language, their day and their links. Throws when the two sets of words are in different languages. */
export function UiProvider({
  locale,
  words,
  asOf,
  nameOf = itself,
  links = nowhere,
  sentenceOf = noText,
  explainDue,
  loopWords,
  children,
}: UiProviderProps) {
  if (locale.kernel.code !== words.code) {
    throw new Error(
      `<UiProvider> got a locale in ${locale.kernel.code} and words in ${words.code}, so a screen would mix two languages. ` +
        `Take both from the same language.`,
    );
  }
  const ui = useMemo(
    () => ({ locale, words, asOf, nameOf, links, sentenceOf, explainDue, loopWords }),
    [locale, words, asOf, nameOf, links, sentenceOf, explainDue, loopWords],
  );
  return <UiContext value={ui}>{children}</UiContext>;
}

/** What {@link UiProvider} gives. Throws outside of one. */
export function useUi(): Ui {
  const ui = use(UiContext);
  if (!ui) {
    throw new Error(
      'A component of @deputy-work/ui stands outside <UiProvider>, so it knows neither its language nor its day. Put <UiProvider> around it.',
    );
  }
  return ui;
}
