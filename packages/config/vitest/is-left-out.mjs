// Whether `--project` on the command line leaves a project out. Vitest asks every config first and filters then.
const escape = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
const matches = (pattern, name) => new RegExp(`^${escape(pattern)}$`, 'i').test(name);

const filtersIn = (args) =>
  args.flatMap((arg, index) => {
    if (arg === '--project') return [args[index + 1] ?? ''];
    return arg.startsWith('--project=') ? [arg.slice('--project='.length)] : [];
  });

/**
 * A project that is left out needs no preparation, which for Storybook takes seconds.
 * @param {string} name
 * @param {readonly string[]} args
 */
export const isLeftOut = (name, args = process.argv) => {
  const filters = filtersIn(args);
  const wanted = filters.filter((filter) => !filter.startsWith('!'));
  const unwanted = filters.filter((filter) => filter.startsWith('!')).map((filter) => filter.slice(1));
  return (
    unwanted.some((pattern) => matches(pattern, name)) ||
    (wanted.length > 0 && !wanted.some((pattern) => matches(pattern, name)))
  );
};
