const readersOwn = /^(locale|theme|viewport)\b/;

/** The globals that say what is shown; those that say in which language and light are the reader’s own. */
const shared = (globals: string) =>
  globals
    .split(';')
    .filter((each) => !readersOwn.test(each))
    .join(';');

/**
 * The address of what a reader sees, for somebody else: with the day and the state of the playground, without the language. `address` is the
 * window’s, of the desk or of a story that stands alone.
 */
export function linkToHere(address: string): string {
  const url = new URL(address);
  const story = url.searchParams.get('path') ?? `/story/${url.searchParams.get('id') ?? ''}`;
  const globals = shared(url.searchParams.get('globals') ?? '');
  const args = url.searchParams.get('args') ?? '';
  const kept = [
    `path=${story}`,
    ...(args ? [`args=${args}`] : []),
    ...(globals ? [`globals=${globals}`] : []),
  ];
  return `${url.origin}${url.pathname.replace(/[^/]*$/, '')}?${kept.join('&')}`;
}
