/** The words as a regular expression that matches just them. */
export function escapePattern(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
