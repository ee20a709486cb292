// The Chromium for browser tests: the one that CHROMIUM_PATH names, the system's, or the one inside an npm package.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { at, readJson } from '../workspaces.mjs';

const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The system's fonts, and the package's on a machine that has none: without any font Chromium crashes. */
const fontsConf = (folder) => `<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** The package unpacks into the temporary folder, and its libraries only where it takes the machine for a Lambda. */
const unpack = (folder) => {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  try {
    execFileSync(process.execPath, ['-e', script], { cwd: at(), env });
    writeFileSync(`${partial}/fonts.conf`, fontsConf(folder));
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
};

/** The Chromium of @sparticuz/chromium, unpacked once for each of its versions. It is built for Linux on x86-64. */
const packaged = () => {
  const manifest = 'node_modules/@sparticuz/chromium/package.json';
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(at(manifest))) return undefined;
  const folder = at('node_modules/.cache/chromium', readJson(manifest).version);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: `${folder}/chromium`,
    env: { LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_FILE: `${folder}/fonts.conf` },
  };
};

/** The program and the environment it needs; throws one sentence that says how to get one when there is none. */
export const findChromium = () => {
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named)) {
    throw new Error(
      `CHROMIUM_PATH names ${named}, which is no program: correct it, or unset it to let us look for a Chromium.`,
    );
  }
  const executablePath = named || system.find(isProgram);
  const found = executablePath ? { executablePath, env: {} } : packaged();
  if (found) return found;
  throw new Error(
    'The browser tests need a Chromium and this machine has none: install one (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to its program.',
  );
};

/** Flags that keep it quiet on a closed network, and Chinese. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];
