import type { Decorator } from '@storybook/react-vite';
import type { Ui } from '../../src/ui-provider.tsx';
import { WithUi } from './WithUi.tsx';

/** Puts a story among the samples: `decorators: [withSamples()]`; what is handed in replaces theirs. */
export const withSamples =
  (own: Partial<Ui> = {}): Decorator =>
  (story) => <WithUi {...own}>{story()}</WithUi>;
