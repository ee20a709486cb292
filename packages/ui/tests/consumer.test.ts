import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { oneInvited } from './stories/sample-findings.ts';

const imports = [
  'react',
  'react-dom/server',
  '@deputy-work/ui',
  '@deputy-work/ui/locales/zh-CN',
  '@deputy-work/rules',
  '@deputy-work/rules/locales/zh-CN',
  '@deputy-work/inspection/locales/zh-CN',
];

/** A stranger’s program: it loads the built package by its name and renders a finding on a server. */
const program = (load: string) => `
const render = ([{ createElement }, { renderToString }, ui, words, rules, kernel, inspection]) => {
  const finding = ${JSON.stringify(oneInvited)};
  const locale = rules.joinLocales(kernel.zhCN, inspection.zhCN);
  const card = createElement(ui.FindingCard, { finding });
  console.log(renderToString(createElement(ui.UiProvider, { locale, words: words.zhCN, asOf: finding.asOf }, card)));
};
Promise.all(${JSON.stringify(imports)}.map(async (name) => ${load}(name))).then(render);
`;

const run = (type: 'commonjs' | 'module') =>
  execFileSync(
    process.execPath,
    [`--input-type=${type}`, '--eval', program(type === 'module' ? '((name) => import(name))' : 'require')],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' },
  );

it.each(['commonjs', 'module'] as const)('a component that was loaded as %s renders', (type) => {
  const html = run(type);
  expect(html).toContain('<article');
  expect(html).toContain('待完成');
  expect(html).toContain('lang="zh-CN"');
  expect(html).toContain('至少邀请2名全国人大代表参加');
});
