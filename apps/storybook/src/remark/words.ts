import { defineWords } from '../desk/words.ts';

/** What a remark is about, in words. */
interface About {
  readonly title: string;
  /** What the remark is about, as this repository names it. */
  readonly name: string;
  readonly version: string;
  readonly asOf: string;
  readonly verdict: string | undefined;
  readonly link: string;
}

export const remarkWords = defineWords(
  {
    open: '提意见',
    title: '提意见',
    lead: '补上您的意见，复制后用您习惯的方式发给我们。这里不上传任何内容。',
    label: '意见全文',
    copy: '复制',
    copied: '已复制。',
    byHand: '浏览器不让自动复制。全文已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）。',
    close: '关闭',
    text: ({ title, name, version, asOf, verdict, link }: About) =>
      [
        `对“${title}”的意见`,
        '',
        `位置：${name}`,
        `版本：${version}`,
        `判断日：${asOf}`,
        ...(verdict === undefined ? [] : [`结论：${verdict}`]),
        `链接：${link}`,
        '',
        '哪里不对：',
        '',
        '应当是：',
        '',
        '理由和出处：',
        '',
      ].join('\n'),
  },
  {
    open: 'Remark',
    title: 'Leave a remark',
    lead: 'Add what you think, copy it, and send it by whatever way you are used to. Nothing is uploaded.',
    label: 'The remark',
    copy: 'Copy',
    copied: 'Copied.',
    byHand: 'The browser does not let us copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
    close: 'Close',
    text: ({ title, name, version, asOf, verdict, link }) =>
      [
        `Remark on “${title}”`,
        '',
        `Where: ${name}`,
        `Version: ${version}`,
        `As of: ${asOf}`,
        ...(verdict === undefined ? [] : [`Verdict: ${verdict}`]),
        `Link: ${link}`,
        '',
        'What is wrong:',
        '',
        'What it should be:',
        '',
        'Reason and source:',
        '',
      ].join('\n'),
  },
);
