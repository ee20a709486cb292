import type { A11yParameters } from '@storybook/addon-a11y';

/**
 * What axe must find nothing wrong with: WCAG 2.2 up to AA and its own best practices. A story is a part of a page, so what only a whole
 * page has, its landmarks and its one top heading, is not asked of it; the stories of pages ask for it again.
 */
export const a11y: A11yParameters = {
  test: 'error',
  options: {
    // What passed need not be listed: that takes as long again.
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  },
};
