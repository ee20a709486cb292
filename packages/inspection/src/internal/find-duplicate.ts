/** The place of the first entry that stands earlier in the list too, if there is one. */
export const findDuplicate = (ids: readonly string[]): number | undefined => {
  const index = ids.findIndex((id, at) => ids.indexOf(id) < at);
  return index < 0 ? undefined : index;
};
