import type { Store } from './store.ts';

/**
 * Lets one store follow another, at most once in so many milliseconds, until the answer is called: what stands beside a list that somebody types
 * into need not keep up with each key.
 */
export function follow<T>(
  source: Pick<Store<T>, 'state' | 'subscribe'>,
  follower: Pick<Store<T>, 'change'>,
  milliseconds: number,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = () => {
    timer = undefined;
    follower.change(source.state);
  };
  catchUp();
  const stop = source.subscribe(() => {
    timer ??= setTimeout(catchUp, milliseconds);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
