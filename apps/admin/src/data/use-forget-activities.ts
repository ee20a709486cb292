import { useQueryClient } from '@tanstack/react-query';

/** Call it after an activity has changed: activities, and all that was found about them, are asked anew. */
export function useForgetActivities() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['activities', 'findings'].map((about) => queryClient.invalidateQueries({ queryKey: [about] })),
    );
}
