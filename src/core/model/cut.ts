/** Where an axis divides into low and high. */

/** Cuts that are a word alone. */
export const wordCuts = ["any", "median", "mean", "natural"] as const;
export type WordCut = (typeof wordCuts)[number];

/** All kinds, in the order in which they are offered. */
export const cutKinds = ["number", "top", ...wordCuts] as const;
export type CutKind = (typeof cutKinds)[number];

/** A number is a score; `percent` is 0 < percent ≤ 100. */
interface CutValues extends Readonly<Record<WordCut, object>> {
  readonly number: { readonly value: number };
  readonly top: { readonly percent: number };
}

export type Cut = { [Kind in CutKind]: { readonly kind: Kind } & CutValues[Kind] }[CutKind];
