/** Words in quotation marks; marks within them become single ones, as the standard of punctuation (GB/T 15834) has it. */
export const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
