/** Marks the bytes as UTF-8. Without it Excel reads Chinese as another encoding. */
const byteOrderMark = '\uFEFF';

/** Writes rows as CSV (RFC 4180) that Excel opens: quoted cells, CRLF, and no cell that it would take for a formula. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');

const toCell = (text: string) => `"${withoutFormula(text).replaceAll('"', '""')}"`;

const withoutFormula = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
