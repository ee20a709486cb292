import { addons, types, type API } from 'storybook/manager-api';
import { AsOfTool } from '../src/manager/as-of-tool.ts';
import { labelOf } from '../src/manager/label-of.ts';
import { storybookTheme } from '../src/desk/storybook-theme.ts';

const byReader = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

addons.setConfig({
  theme: storybookTheme(byReader),
  ui: { enableShortcuts: false },
  sidebar: { showRoots: true, renderLabel: ({ name }, api: API) => labelOf(name, api) },
  layoutCustomisations: {
    // Readers of the plan and the law want the page; the panel of add-ons is for who builds components.
    showPanel: ({ storyId }, byDefault) => (/^(components|pages)-/.test(storyId) ? byDefault : false),
  },
});

addons.register('deputy-work/as-of', () => {
  addons.add('deputy-work/as-of/tool', {
    type: types.TOOL,
    title: '判断日 As of',
    match: ({ viewMode }) => viewMode === 'story' || viewMode === 'docs',
    render: AsOfTool,
  });
});
