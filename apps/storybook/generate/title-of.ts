import type { WorkspacePackage } from './workspace-package.ts';

/** What readers call a package: its folder in English, and in Chinese what its description has in brackets at the end. */
export function titleOf({ name, manifest }: Pick<WorkspacePackage, 'name' | 'manifest'>) {
  const chinese = /（([^）]+)）\.?$|\(([^)]*\p{Script=Han}[^)]*)\)\.?$/u.exec(manifest.description ?? '');
  const title = chinese?.[1] ?? chinese?.[2];
  if (title === undefined) {
    throw new Error(
      `${manifest.name} has rules, but its description doesn't end with its Chinese name in brackets, so the desk can't name it. ` +
        `Write it like "Rules for inspections (视察)."`,
    );
  }
  return { 'zh-CN': title, en: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ') };
}
