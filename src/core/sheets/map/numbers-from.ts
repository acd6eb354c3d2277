/** So many numbers from a first one on, such as those of rows or columns. */
export const numbersFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => first + at);
