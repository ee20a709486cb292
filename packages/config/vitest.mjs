// vitest for a workspace: unit tests beside the modules, legal cases and contracts in tests/, journeys in a real browser.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineProject, mergeConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './launch/chromium.mjs';
import { isLeftOut } from './vitest/is-left-out.mjs';
import { at } from './workspaces.mjs';

/** Property tests and servers need more than vitest's 5 s on a busy machine with two processors. */
const testTimeout = 30_000;

const inBrowser = /\.browser\.test\.tsx?$/;
const inNode = (file) => /\.test\.ts$/.test(file) && !inBrowser.test(file);

const filesBelow = (folder) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
};

const inThisFolder = (file) => fileURLToPath(new URL(`vitest/${file}`, import.meta.url));

/** A project without a test would pass for ever and say nothing: it gets one that fails. */
const neverEmpty = (isTest) => ({
  name: 'never-empty',
  configureVitest({ project: { config } }) {
    const files = ['src', 'tests'].flatMap((folder) => filesBelow(path.join(config.root, folder)));
    if (files.some(isTest)) return;
    config.dir = inThisFolder('.');
    config.include = ['no-tests.mjs'];
  },
});

/** A project for tests that need no browser. */
export const node = (name) =>
  defineProject({
    plugins: [neverEmpty(inNode)],
    test: {
      name,
      environment: 'node',
      testTimeout,
      // No test leaves anything behind, and to load the packages anew for each file takes longer than the tests.
      isolate: false,
      include: ['{src,tests}/**/*.test.ts'],
      exclude: ['**/*.browser.test.ts'],
    },
  });

/** What Playwright launches. Without a Chromium nothing: the set-up below says so, and only when the project is to run. */
const launchOptions = () => {
  try {
    const { executablePath, env } = findChromium();
    return { executablePath, args: chromiumArgs, env: { ...process.env, ...env } };
  } catch {
    return {};
  }
};

/** What every project that needs a Chromium has. Its name ends with `-browser`. */
const needsChromium = (name) => {
  if (name.endsWith('-browser'))
    return { name, testTimeout, globalSetup: [inThisFolder('needs-chromium.mjs')] };
  throw new Error(
    `Call the vitest project "${name}" "${name}-browser", so that \`--project=!*-browser\` can leave it out.`,
  );
};

/** A project that runs inside a real Chromium, whatever its tests are. */
const inChromium = async (name, contextOptions = {}) => {
  const { playwright } = await import('@vitest/browser-playwright');
  return {
    ...needsChromium(name),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      api: { host: '127.0.0.1' },
      provider: playwright({
        launchOptions: launchOptions(),
        contextOptions: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...contextOptions },
      }),
      instances: [{ browser: 'chromium' }],
    },
  };
};

/** A project for components and journeys in a real Chromium. `overrides` go on top. */
export const browser = async (name, overrides = {}) => {
  const [test, { default: react }] = await Promise.all([inChromium(name), import('@vitejs/plugin-react')]);
  const project = {
    plugins: [neverEmpty((file) => inBrowser.test(file)), react()],
    test: { ...test, include: ['{src,tests}/**/*.browser.test.{ts,tsx}'] },
  };
  return mergeConfig(project, overrides);
};

/** A whole site, or a story that presses many keys, takes its time where every processor is busy. */
const visitTimeout = 120_000;

/** A project whose tests run in Node and drive a Chromium of their own, as a visitor of a built site would. */
export const visitor = (name) => ({
  plugins: [neverEmpty((file) => inBrowser.test(file))],
  test: {
    ...needsChromium(name),
    testTimeout: visitTimeout,
    hookTimeout: visitTimeout,
    environment: 'node',
    include: ['{src,tests}/**/*.browser.test.ts'],
  },
});

const isStory = (file) => /\.stories\.tsx$/.test(file);

/** A project in which each story of a Storybook is a test, in a real Chromium that is asked to keep still, under the globals given. */
export const stories = async (name, { configDir, globals }) => {
  if (isLeftOut(name)) return { test: { name } };
  const [test, { storybookTest }] = await Promise.all([
    inChromium(name, { reducedMotion: 'reduce' }),
    import('@storybook/addon-vitest/vitest-plugin'),
  ]);
  return {
    plugins: [
      neverEmpty(isStory),
      storybookTest({ configDir, initialGlobals: globals }),
      // Two projects of one Storybook would otherwise write into one cache at the same time.
      { name: 'own-cache', enforce: 'post', config: () => ({ cacheDir: at('node_modules/.cache', name) }) },
    ],
    // One frame for all files: the set-up, with all of MUI, takes longer than the stories, and no story leaves anything behind.
    test: { ...test, testTimeout: visitTimeout, isolate: false },
  };
};
