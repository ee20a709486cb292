import { SELECT_STORY, UPDATE_STORY_ARGS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { readStoryHref } from './links.ts';

const linkUnder = ({ target }: MouseEvent) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

const wantsNewPage = ({ button, ctrlKey, metaKey, shiftKey }: MouseEvent) =>
  button !== 0 || ctrlKey || metaKey || shiftKey;

const shownStory = () => new URLSearchParams(window.location.search).get('id');

/**
 * Follows a link to a story without loading the desk anew: the story that is shown gets what the link says, another one is chosen in the side
 * bar. What neither can do, the browser does, in the whole window. In a new tab it always does.
 */
export function followLink(event: MouseEvent) {
  const link = linkUnder(event);
  const story = readStoryHref(link?.getAttribute('href') ?? '');
  if (!link || !story || wantsNewPage(event)) return;
  const channel = addons.getChannel();
  if (story.id === shownStory()) {
    event.preventDefault();
    channel.emit(UPDATE_STORY_ARGS, { storyId: story.id, updatedArgs: story.args });
  } else if (window.parent !== window && Object.keys(story.args).length === 0) {
    event.preventDefault();
    channel.emit(SELECT_STORY, { storyId: story.id });
  } else {
    link.target = '_top';
  }
}
