// npm, run with the Node that runs this where npm told us its script, which needs no shell.
import { run } from './children.mjs';

export const npm = (args, options) => {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args], options);
  return process.platform === 'win32'
    ? run('npm.cmd', args, { ...options, shell: true })
    : run('npm', args, options);
};
