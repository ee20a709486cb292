import type { StatesWords } from '../../states/words.ts';

export const states: StatesWords = {
  loading: 'Loading…',
  failed: 'Could not be read',
  retry: 'Try again',
  detail: 'Technical detail',
  forbidden: 'You may not see this',
  forbiddenHint:
    'Your account may not see this content. If your work needs it, ask the administrator in your standing committee’s deputies’ office.',
};
