const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const largest = 99;

/** 1 to 99 as headings number themselves: 一, 十, 十一, 二十, 九十九. */
export function formatChineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > largest) {
    throw new RangeError(
      `Headings are numbered from 1 to ${largest} in Chinese numerals; ${number} has no such numeral here.`,
    );
  }
  const tens = Math.floor(number / 10);
  const ones = digits[number % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : digits[tens]}十${ones}`;
}

const values = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Array.from({ length: largest }, (_, index) => [formatChineseNumeral(index + 1), index + 1]),
);

/** The number that a Chinese numeral from 一 to 九十九 writes; undefined when it is not written as headings write it. */
export function parseChineseNumeral(numeral: string): number | undefined {
  return values.get(numeral);
}
