/** A new row of a list whose rows are spoken of elsewhere: findings name views and hearings by their ids. */
export const identifiedRow = () => ({
  id: [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-'),
});
