/** A part of a whole in tenths of a per cent, cut and not rounded: 2979 of 2980 is not all. */
export const tenthsOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 1000) / whole);
