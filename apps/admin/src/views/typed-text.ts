/** The words typed into the search field `text` of a form; undefined when there are none. */
export function typedText(form: HTMLFormElement): string | undefined {
  const text = new FormData(form).get('text');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}
