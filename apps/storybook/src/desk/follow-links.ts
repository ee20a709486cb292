import { SELECT_STORY } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { storyInHref } from './links.ts';

const linkUnder = ({ target }: MouseEvent) => (target instanceof Element ? target.closest('a[href]') : null);

const wantsNewPage = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  button !== 0 || ctrlKey || metaKey || shiftKey;

/**
 * Follows a link to another story inside the desk, without loading it anew. In a new tab, or when a story stands alone without the side
 * bar, the browser follows the link itself.
 */
export function followLink(event: MouseEvent) {
  const link = linkUnder(event);
  const storyId = storyInHref(link?.getAttribute('href') ?? '');
  if (storyId === undefined || wantsNewPage(event) || window.parent === window) return;
  event.preventDefault();
  addons.getChannel().emit(SELECT_STORY, { storyId });
}
