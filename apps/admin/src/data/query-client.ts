import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

const noAnswer = (error: unknown) => !(error instanceof HttpError) || error.status === 0;

/** Asks again when no answer came; an answer that says no, or can't be read, would only say so again. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: { queries: { retry: (failures, error) => failures < 2 && noAnswer(error) } },
  });
