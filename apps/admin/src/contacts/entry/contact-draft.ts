import type { Contact, ContactManner } from '@deputy-work/liaison';
import { Contact as contactSchema } from '@deputy-work/liaison/schema';
import type { LocalDate } from '@deputy-work/rules';
import type { ContactRecords } from '../use-contact-records.ts';

/** A contact as far as it has been entered. */
export interface ContactDraft {
  /** The member or committee that was in contact. */
  readonly by: string | undefined;
  readonly deputyIds: readonly string[];
  /** A day, or what has been typed of one. */
  readonly on: string;
  readonly manner: ContactManner | undefined;
  readonly summary: string;
}

/** A contact with nothing filled in but the day, and whom one comes from. */
export const emptyContact = (
  on: LocalDate,
  by?: string,
  deputyIds: readonly string[] = [],
): ContactDraft => ({ by, deputyIds, on, manner: undefined, summary: '' });

/** A contact on record as a draft, to be corrected. */
export const toDraft = ({
  memberId,
  bodyId,
  deputyIds,
  on,
  manner,
  summary = '',
}: Contact): ContactDraft => ({ by: memberId ?? bodyId, deputyIds, on, manner, summary });

/** Whether it was a member or a committee, and of which congress. */
export type ContactSide = Pick<Contact, 'congressId' | 'memberId' | 'bodyId'>;

/** The member or committee with an id; undefined where there is neither. */
export function sideOf(
  by: string | undefined,
  { deputies, bodies }: Pick<ContactRecords, 'deputies' | 'bodies'>,
): ContactSide | undefined {
  const body = bodies.find(({ id }) => id === by);
  if (body) return { congressId: body.congressId, bodyId: body.id };
  const member = deputies.find(({ id }) => id === by);
  return member && { congressId: member.congressId, memberId: member.id };
}

/** A contact without the id that the backend gives it. */
export type NewContact = Omit<Contact, 'id'> & { readonly id: undefined };

/** The schema wants one. */
const anyId = { id: 'draft' };

/** The contact that can be saved; undefined while something is missing or does not go together. */
export function completeContact(draft: ContactDraft, side: ContactSide | undefined): NewContact | undefined {
  const { deputyIds, on, manner } = draft;
  const summary = draft.summary.trim();
  const { data } = contactSchema.safeParse({
    ...anyId,
    ...side,
    deputyIds,
    on,
    manner,
    ...(summary !== '' && { summary }),
  });
  return data && { ...data, id: undefined };
}
