import * as z from 'zod';
import { sessionKinds } from '../codes/session-kinds.ts';
import { codeOf } from './code-of.ts';
import { metaOf } from './meta-of.ts';
import { isKnown } from '../is-known.ts';
import { sessionKindTerm, sessionTerm } from '../terms/congress.ts';
import { Id, LocalDate } from './primitives.ts';
import { orUnknown } from './unknown.ts';

/** How a session came about (会议的召集方式): in its turn, or called extraordinarily. */
export const SessionKind = codeOf(sessionKinds).meta(metaOf('SessionKind', sessionKindTerm));
export type SessionKind = z.infer<typeof SessionKind>;

/** Session (次会议) of a congress, from the day it opens to the day it closes. */
export const Session = z
  .strictObject({
    id: Id,
    congressId: Id,
    number: z.int().min(1).describe('Its place within the term, 5 for the fifth. 第几次会议。'),
    kind: SessionKind,
    opensOn: orUnknown(LocalDate).describe(
      'The day it opens, the preparatory meeting not counted. 开幕日，不含预备会议。',
    ),
    closesOn: orUnknown(LocalDate).describe('The day it closes. 闭幕日。'),
  })
  .superRefine(({ opensOn, closesOn }, context) => {
    if (isKnown(opensOn) && isKnown(closesOn) && closesOn < opensOn) {
      context.addIssue({ code: 'custom', path: ['closesOn'], message: 'must not be before opensOn' });
    }
  })
  .meta(metaOf('Session', sessionTerm));
export type Session = z.infer<typeof Session>;
