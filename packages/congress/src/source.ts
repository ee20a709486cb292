import type { Citation, Text } from '@deputy-work/rules';

/** Where a word or a code comes from (出处): a citation, or a note where no article says it. */
export type Source = Citation | { readonly note: Text };
