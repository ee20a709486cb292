import { useUi } from '@deputy-work/ui';
import type { LocalDate } from '@deputy-work/rules';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../desk/words.ts';
import { linkToHere } from './link-to-here.ts';
import { RemarkDialog } from './RemarkDialog.tsx';
import { remarkWords } from './words.ts';

export interface RemarkButtonProps {
  /** What the remark is about, as readers call it. */
  readonly title: string;
  /** The same as this repository names it: the id of the rule, the item of the plan. */
  readonly name: string;
  readonly package: { readonly name: string; readonly version: string };
  /** The day that the verdict is of. Default: the day that the tool bar says. */
  readonly asOf?: LocalDate;
  /** What the playground says just now. */
  readonly verdict?: string | undefined;
}

/** The window whose address a reader sees: that of the desk, or the story’s own when it stands alone. */
const addressSeen = () =>
  (window.parent.location.origin === window.location.origin ? window.parent : window).location.href;

/** Opens a remark that already says what it is about: which rule or item, version, day and verdict, with a link to what is seen. */
export function RemarkButton({ title, name, package: from, asOf, verdict }: RemarkButtonProps) {
  const ui = useUi();
  const words = useWords(remarkWords);
  const [text, setText] = useState<string>();
  const begin = () =>
    setText(
      words.text({
        title,
        name,
        version: `${from.name} ${from.version}`,
        asOf: asOf ?? ui.asOf,
        verdict,
        link: linkToHere(addressSeen()),
      }),
    );
  return (
    <>
      <Button variant="outlined" size="small" onClick={begin}>
        {words.open}
      </Button>
      {text !== undefined && <RemarkDialog text={text} onClose={() => setText(undefined)} />}
    </>
  );
}
