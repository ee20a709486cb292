// Lookups that several rules share: each is built once, however many rules name it.
import { indexBy } from '@deputy-work/rules';
import {
  bodies,
  budgetLetters,
  congresses,
  contactAssignments,
  contacts,
  deputies,
  groupActivities,
  publicContacts,
  trackedViews,
} from '../facts.ts';

const ofCongress = ({ congressId }: { readonly congressId: string }): readonly string[] => [congressId];

export const congressById = /* @__PURE__ */ indexBy(congresses, ({ id }) => [id]);
export const bodyById = /* @__PURE__ */ indexBy(bodies, ({ id }) => [id]);
export const bodiesOfCongress = /* @__PURE__ */ indexBy(bodies, ofCongress);
export const deputiesOfCongress = /* @__PURE__ */ indexBy(deputies, ofCongress);
export const assignmentsOfCongress = /* @__PURE__ */ indexBy(contactAssignments, ofCongress);
export const contactsOfCongress = /* @__PURE__ */ indexBy(contacts, ofCongress);
export const lettersOfRound = /* @__PURE__ */ indexBy(budgetLetters, ({ roundId }) => [roundId]);
export const activitiesOfGroup = /* @__PURE__ */ indexBy(groupActivities, ({ bodyId }) => [bodyId]);
export const publicContactsOfDeputy = /* @__PURE__ */ indexBy(publicContacts, ({ deputyId }) => [deputyId]);
export const viewsOnOccasion = /* @__PURE__ */ indexBy(trackedViews, ({ occasionId }) =>
  occasionId === undefined ? [] : [occasionId],
);
