/** A number with its thousands apart, as both languages write it. */
export const counted = (number: number): string => number.toLocaleString("en-US");
