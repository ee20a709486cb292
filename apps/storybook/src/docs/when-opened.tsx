import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { lazy, Suspense, type PropsWithChildren } from 'react';

// Storybook's blocks are as big as all our components: they come when somebody opens a docs page, not with each story.
const Frame = lazy(async () => ({ default: (await import('./DocsFrame.tsx')).DocsFrame }));
const Page = lazy(async () => ({ default: (await import('./DocsPage.tsx')).DocsPage }));

/** The frame of a docs page, loaded when it is opened. */
export function DocsFrameWhenOpened(props: PropsWithChildren<DocsContainerProps>) {
  return (
    <Suspense fallback={null}>
      <Frame {...props} />
    </Suspense>
  );
}

/** The page of a component, loaded when it is opened. */
export function DocsPageWhenOpened() {
  return (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  );
}
