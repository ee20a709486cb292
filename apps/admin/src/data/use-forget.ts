import { useQueryClient } from '@tanstack/react-query';
import type { Resource } from './records.ts';

/** Call it after a record of a collection has changed: the collection, and all that was found, are asked anew. */
export function useForget(resource: Resource) {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([resource, 'findings'].map((about) => queryClient.invalidateQueries({ queryKey: [about] })));
}
