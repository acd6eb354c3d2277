/** Where an axis divides into low and high. */

/** Cuts that are a word alone. */
export const wordCuts = ["any", "median", "mean", "natural"] as const;
export type WordCut = (typeof wordCuts)[number];

/** A number is a score; `percent` is 0 < percent ≤ 100. */
export type Cut =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "top"; readonly percent: number }
  | { readonly kind: WordCut };
