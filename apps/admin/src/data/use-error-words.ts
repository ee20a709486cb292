import { HttpError, useTranslate } from 'react-admin';
import { detailOf } from './problem.ts';

/** An error in the words of the screen: what is wrong, and what stands behind it. */
export function useErrorWords() {
  const translate = useTranslate();
  return (error: unknown) => ({
    message: translate(error instanceof HttpError ? error.message : 'data.failed', {
      _: translate('data.failed'),
    }),
    detail: detailOf(error),
  });
}
