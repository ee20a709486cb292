import { markOfKey } from './mark-keys.ts';
import type { Desk } from './desk.ts';

/** What of a key press says what is meant. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Far enough to reach either end. */
const allTheWay = Number.MAX_SAFE_INTEGER;

/** What a key does at the desk; undefined when it does nothing there. `page` is how many rows are in sight. */
export function readKey(press: KeyPress, page: number): ((desk: Desk) => void) | undefined {
  const { key, shiftKey, altKey } = press;
  if (altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return readCommand(key.toLowerCase(), shiftKey);
  const code = markOfKey(key);
  if (code) return (desk) => desk.mark(code);
  const by = stepOf(key, page);
  if (by !== undefined) return (desk) => desk.move(by, shiftKey);
  if (key === ' ') return (desk) => desk.toggle();
  if (key === 'Escape') return (desk) => desk.selectNobody();
  return undefined;
}

function readCommand(key: string, shiftKey: boolean): ((desk: Desk) => void) | undefined {
  if (key === 'z') return (desk) => (shiftKey ? desk.redo() : desk.undo());
  if (key === 'y') return (desk) => desk.redo();
  if (key === 'a') return (desk) => desk.selectAll();
  return undefined;
}

function stepOf(key: string, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return -allTheWay;
    case 'End':
      return allTheWay;
    default:
      return undefined;
  }
}
