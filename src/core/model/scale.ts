/** The scales: how a criterion turns a cell into points. What each does is in `score/scales`. */
export const scales = ["linear", "log", "rank", "yesno", "levels", "match", "recency"] as const;
export type Scale = (typeof scales)[number];

/** What values are in proportion on between Low and High, and the way back. */
export interface Curve {
  readonly of: (value: number) => number;
  readonly back: (measured: number) => number;
  readonly takesNegative: boolean;
}

const straight: Curve = { of: (value) => value, back: (measured) => measured, takesNegative: true };
const logarithm: Curve = { of: Math.log1p, back: Math.expm1, takesNegative: false };

/** What those who show, check or explain a criterion have to know of its scale. */
export interface ScaleTraits {
  /** What of a column it reads. */
  readonly reads: "numbers" | "days" | "yesNo" | "words";
  /** What Low and High are; null: it has none. */
  readonly bounds: "values" | "days" | null;
  /** What Levels holds; null: it has none. */
  readonly levels: "labels" | "targets" | null;
  readonly curve: Curve;
}

export const scaleTraits: Readonly<Record<Scale, ScaleTraits>> = {
  linear: { reads: "numbers", bounds: "values", levels: null, curve: straight },
  log: { reads: "numbers", bounds: "values", levels: null, curve: logarithm },
  rank: { reads: "numbers", bounds: null, levels: null, curve: straight },
  yesno: { reads: "yesNo", bounds: null, levels: null, curve: straight },
  levels: { reads: "words", bounds: null, levels: "labels", curve: straight },
  match: { reads: "words", bounds: null, levels: "targets", curve: straight },
  recency: { reads: "days", bounds: "days", levels: null, curve: straight },
};

/** Whether its points depend on the day. */
export const goesByDay = (scale: Scale): boolean => scaleTraits[scale].reads === "days";

/** Days that the recency scale counts from and to where the settings leave its bounds blank. */
export const defaultRecency = { low: 0, high: 365 } as const;
