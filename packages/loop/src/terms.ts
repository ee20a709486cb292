import { defineTerm, ownConvention, type Term } from '@deputy-work/congress';
import { cite } from '@deputy-work/plan-2022';

export const loopStepTerm = /* @__PURE__ */ defineTerm({
  id: 'loop-step',
  name: { 'zh-CN': '反馈环节', en: 'Step of the loop' },
  definition: {
    'zh-CN': '听取、整理、交办、研究处理、反馈、代表确认，依次进行；各渠道可以没有其中几个环节。',
    en: 'Heard, sorted, handed over, handled, replied to, confirmed by the deputy: in this order; a channel may skip some.',
  },
  source: [cite(15, '做好代表意见整理、交办和研究处理情况反馈等各环节工作')],
  notToBeConfusedWith: [],
});

export const loopActorTerm = /* @__PURE__ */ defineTerm({
  id: 'loop-actor',
  name: { 'zh-CN': '环节承担者', en: 'Actor of the loop' },
  definition: { 'zh-CN': '可以办理某一环节的人或者机构。', en: 'Who may take a step of the loop.' },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const channelCodeTerm = /* @__PURE__ */ defineTerm({
  id: 'channel-code',
  name: { 'zh-CN': '意见渠道', en: 'Channel of views' },
  definition: {
    'zh-CN': '代表意见进来的途径，如联系代表、列席座谈、来信。渠道决定要经过哪些环节、由谁办理。',
    en: 'The way by which a view comes in, such as a member’s contact, a forum or a letter. It decides which steps there are and who takes them.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

export const stepTakenTerm = /* @__PURE__ */ defineTerm({
  id: 'step-taken',
  name: { 'zh-CN': '已办环节', en: 'Step taken' },
  definition: {
    'zh-CN': '一个已经办过的环节：哪一环节、哪一日、由谁办理；交办的，还有交给谁。',
    en: 'A step that was taken: which, on what day, by whom; and to whom, where it was handed over.',
  },
  source: [ownConvention],
  notToBeConfusedWith: [],
});

/** The words of the loop (反馈闭环的术语). */
export const loopTerms: readonly Term[] = [loopStepTerm, loopActorTerm, channelCodeTerm, stepTakenTerm];
