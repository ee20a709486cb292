import { article, defineInstrument, type Citation } from '@deputy-work/rules';

/**
 * The Civil Code (民法典), whose articles 201 to 203 say how periods are counted in civil law. Its text was read, its first day was not
 * confirmed from a source, so it stands as `unverified` and governs no day: it is cited as the model of an analogy only.
 */
export const civilCode = defineInstrument({
  id: 'civil-code',
  kind: 'statute',
  title: { 'zh-CN': '中华人民共和国民法典', en: 'Civil Code' },
  inForce: 'unverified',
});

/** The first day of a period is not counted (开始的当日不计入). */
export const firstDayNotCounted: Citation = article(civilCode, 201);

/** A period in months ends on the same-numbered day (对应日), or on the month's last when there is none. */
export const monthsEndOnSameDay: Citation = article(civilCode, 202);

/** A last day that is a statutory rest day (法定休假日) gives way to the day after the rest. */
export const lastDayMovesOffRestDays: Citation = article(civilCode, 203);
