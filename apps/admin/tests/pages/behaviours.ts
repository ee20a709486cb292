import { en } from '@deputy-work/ui/locales/en';
import { zhCN } from '@deputy-work/ui/locales/zh-CN';
import { expect, waitFor, within } from 'storybook/test';
import type { PageState } from './page-states.ts';

interface Played {
  readonly canvasElement: HTMLElement;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** A key that no language has words for shows as itself. */
const rawKey =
  /\b(?:activities|asOf|attendance|budgetReview|compliance|contacts|dashboard|data|layout|leave|letters|liaison|meetings|organActivities|pairing|planner|plan|ra|sittingIn|stations|views)\.[a-z]\w*/;

const patience = { timeout: 10_000 };

async function look({ canvasElement, globals }: Played) {
  const page = within(canvasElement);
  await page.findByRole('heading', { level: 1 }, patience);
  return { page, words: (globals['locale'] === 'en' ? en : zhCN).states };
}

const saysWords = ({ canvasElement }: Played) => expect(canvasElement.textContent).not.toMatch(rawKey);

const isRead = ({ canvasElement }: Played, loading: string) =>
  waitFor(() => expect(within(canvasElement).queryByRole('status', { name: loading })).toBeNull(), patience);

interface Behaviour {
  readonly play: (played: Played) => Promise<void>;
  readonly parameters?: { readonly expectsComplaint: RegExp };
}

/** react-admin logs what a backend refuses. */
const refused = { expectsComplaint: /HttpError/ };

const says = (told: 'failed' | 'forbidden') => async (played: Played) => {
  const { page, words } = await look(played);
  await expect((await page.findAllByText(words[told], {}, patience)).length).toBeGreaterThan(0);
  await saysWords(played);
};

/** What must be seen of a page in each state of its backend. */
export const behaviours: Readonly<Record<PageState, Behaviour>> = {
  full: {
    async play(played) {
      const { page, words } = await look(played);
      await isRead(played, words.loading);
      await expect(page.queryByText(words.failed)).toBeNull();
      await saysWords(played);
    },
  },
  empty: {
    async play(played) {
      const { words } = await look(played);
      await isRead(played, words.loading);
      await saysWords(played);
    },
    parameters: refused,
  },
  loading: {
    async play(played) {
      await look(played);
      await saysWords(played);
    },
  },
  failed: { play: says('failed'), parameters: refused },
  forbidden: { play: says('forbidden'), parameters: refused },
};

/** A story that is a whole page takes the whole frame and answers for its landmarks and its top heading. */
export const wholePage = {
  layout: 'fullscreen',
  a11y: {
    options: {
      rules: {
        'landmark-one-main': { enabled: true },
        'page-has-heading-one': { enabled: true },
      },
    },
  },
};
