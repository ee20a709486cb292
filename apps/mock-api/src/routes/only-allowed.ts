import type { RequestHandler } from 'express';
import { Problem } from '../problem.ts';

/** The end of a route: whatever it doesn't take is refused with what it does. */
export const onlyAllowed =
  (...methods: readonly string[]): RequestHandler =>
  (request, response) => {
    response.set('Allow', methods.join(', '));
    throw new Problem(
      'method-not-allowed',
      `${request.method} is not taken here. Use ${methods.join(', ')}.`,
    );
  };
