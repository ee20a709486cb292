import type { SentenceClass } from '@deputy-work/work-plan';

/** How a class looks: a line under the words. It is never the only sign; a label and the legend say the same. */
export const classMarks = {
  rule: { borderBottom: '2px solid', borderColor: 'info.main' },
  duty: { borderBottom: '2px dashed', borderColor: 'text.secondary' },
  discretion: { borderBottom: '2px dotted', borderColor: 'text.secondary' },
  context: { borderBottom: '2px solid transparent' },
} as const satisfies Readonly<Record<SentenceClass, object>>;

/** The same classes as areas of a bar, told apart by their pattern as well. */
export const classAreas = {
  rule: { bgcolor: 'info.main' },
  duty: {
    color: 'text.secondary',
    background: 'repeating-linear-gradient(135deg, currentColor 0 3px, transparent 3px 7px)',
  },
  discretion: {
    color: 'text.secondary',
    background: 'radial-gradient(currentColor 1.2px, transparent 1.4px) 0 0 / 6px 6px',
  },
  context: { bgcolor: 'action.selected' },
} as const satisfies Readonly<Record<SentenceClass, object>>;
