import { expect, waitFor } from 'storybook/test';

/** Waits until something that is on its way in can be seen. */
export const shown = (element: HTMLElement) => waitFor(() => expect(element).toBeVisible());
