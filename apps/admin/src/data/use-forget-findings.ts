import { useQueryClient } from '@tanstack/react-query';

/** Call it after a change of facts: all that was found before is asked anew. */
export function useForgetFindings() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['findings'] });
}
