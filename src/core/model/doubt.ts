/** Why somebody should look at a partner's placement again: one mark on the map, 確認を, and its reasons. */
import type { Axis } from "./axis";

export type Doubt =
  /** `percent` of the weight has data. */
  | { readonly code: "littleData"; readonly percent: number }
  /** A score beside the cut of its axis, 0–100 both. */
  | { readonly code: "nearCut"; readonly axis: Axis; readonly score: number; readonly cut: number };
