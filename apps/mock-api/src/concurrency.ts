import type { Request, Response } from 'express';
import { Problem } from './problem.ts';
import type { Versioned } from './resources.ts';
import { textOf } from './text-of.ts';

const etagOf = ({ version }: Versioned): string => `"${version}"`;

/** Sends a record with the version that a change of it must name. */
export const sendRecord = (response: Response, record: Versioned): void => {
  response.set('ETag', etagOf(record)).type('json').send(textOf(record));
};

/** Lets a change pass only when it was made from the record as it is now, so that of two clerks none overwrites the other. */
export function assertVersion(request: Request, current: Versioned): void {
  const named = request.get('If-Match');
  if (named === undefined) {
    throw new Problem(
      'version-required',
      `Without it a change could overwrite another's. Send If-Match with the ETag of the record you read, such as ${etagOf(current)}.`,
    );
  }
  if (named !== etagOf(current)) {
    throw new Problem(
      'stale-version',
      `The change was made from version ${named}, the record is at ${etagOf(current)}. Nothing was saved. Read it again and repeat the change.`,
      { current },
    );
  }
}
