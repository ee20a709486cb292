const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** A whole number from 1 to 9999 as statutes print it: 7 → 七, 12 → 十二, 107 → 一百零七. */
export function toChineseNumber(number: number): string {
  const places = [...String(number)].map(Number);
  const words = places.map((digit, index) =>
    digit === 0 ? '零' : `${digits[digit]}${units[places.length - 1 - index]}`,
  );
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
    .replace(/^一十/, '十');
}
