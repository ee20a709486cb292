import { useUi } from '@deputy-work/ui';
import { useTheme } from '@mui/material';
import { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { memoryStore } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { App } from '../../src/App.tsx';
import { backends, type PageState } from './page-states.ts';

interface PageStoryProps {
  /** The page’s address in the app. */
  readonly at: string;
  readonly state: PageState;
}

/** A page of the app on a backend inside the browser, in the language, on the day and in the theme that stand around it. */
export function PageStory(props: PageStoryProps) {
  const { locale, asOf } = useUi();
  const { mode } = useTheme().palette;
  const reader = { locale: locale.kernel.code, asOf, theme: mode };
  return <FreshApp key={Object.values(reader).join(' ')} {...props} reader={reader} />;
}

interface FreshAppProps extends PageStoryProps {
  readonly reader: Readonly<Record<string, string>>;
}

function FreshApp({ at, state, reader }: FreshAppProps) {
  const [parts] = useState(() => ({
    dataProvider: backends[state](),
    queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }),
    store: memoryStore(reader),
  }));
  return (
    <MemoryRouter initialEntries={[at]}>
      <App {...parts} />
    </MemoryRouter>
  );
}
