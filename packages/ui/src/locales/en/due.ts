import type { DueWords } from '../../due/words.ts';

const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`;

export const due: DueWords = {
  today: 'due today',
  left: (left) => `${days(left)} left`,
  late: (late) => `${days(late)} late`,
  due: (date) => `due on ${date}`,
  unknown: 'The due day can’t be told',
  notBefore: (date) => `not before ${date}`,
  notAfter: (date) => `not after ${date}`,
  working: 'How it was counted',
};
