import { codeOf, Id, LocalDate, metaOf } from '@deputy-work/congress/schema';
import * as z from 'zod';
import { documentKinds } from '../codes/document-kinds.ts';
import { documentKindTerm, meetingDocumentTerm } from '../terms/information.ts';
import { Words } from './primitives.ts';

/** Kind of document (文件种类). */
export const DocumentKind = codeOf(documentKinds).meta(metaOf('DocumentKind', documentKindTerm));
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Meeting document (会议文件) for a session or a standing committee meeting. */
export const MeetingDocument = z
  .strictObject({
    id: Id,
    congressId: Id,
    kind: DocumentKind,
    sessionId: Id.optional().describe('The session it is for. 拟提请的大会会议。'),
    committeeMeetingId: Id.optional().describe(
      'The standing committee meeting it is for. 拟提请的常委会会议。',
    ),
    title: Words.describe('Title of the document. 文件名称。'),
    receivedOn: LocalDate.optional().describe(
      'The day it came in; absent until then. 收到日期；尚未收到的不填。',
    ),
    sentOn: LocalDate.optional().describe(
      'The day it went to deputies; absent until then. 发给代表的日期；尚未发出的不填。',
    ),
  })
  .meta(metaOf('MeetingDocument', meetingDocumentTerm));
export type MeetingDocument = z.infer<typeof MeetingDocument>;
