import { lazy, Suspense, type ComponentType } from 'react';
import { PageLoading } from './PageLoading.tsx';

/** A page whose code comes when somebody opens it. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  const Page = lazy(async () => ({ default: await load() }));
  return function LazyPage() {
    return (
      <Suspense fallback={<PageLoading />}>
        <Page />
      </Suspense>
    );
  };
}
