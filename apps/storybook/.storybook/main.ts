import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig, type UserConfig } from 'vite';
import { generateDesk } from '../generate/desk.ts';
import { fromSource } from '../generate/from-source.ts';

// Before anybody reads the list of stories: some of them follow from the packages.
const { packages, english } = await generateDesk();

// The side bar is built apart from the pages, so what it has to know stands in its document.
const inDocument = JSON.stringify(english).replaceAll('<', '\\u003c');

const vite: UserConfig = {
  plugins: [packages],
  // Vite meets the solver only inside the worker of a page, and would start the page anew.
  optimizeDeps: { include: ['highs'] },
  resolve: { alias: fromSource('@deputy-work/ui'), dedupe: ['react', 'react-dom', '@mui/material'] },
  build: {
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // MUI marks each module for React's server, which nobody runs here.
      onLog: (level, log, next) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
};

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: [
    '../src/**/*.stories.tsx',
    '../generated/*.stories.tsx',
    '../../../packages/ui/src/**/*.stories.tsx',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    backgrounds: false,
    measure: false,
    outline: false,
  },
  managerHead: (head = '') => `${head}<script>window.deskEnglishNames = ${inDocument};</script>`,
  viteFinal: (config) => mergeConfig(config, vite),
};

export default config;
