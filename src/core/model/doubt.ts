/** Why somebody should look at a partner's placement again: one mark on the map, 確認を, and its reasons. */
import type { Axis } from "./axis";

export type Doubt =
  /** `percent` of the weight has data. */
  | { readonly code: "littleData"; readonly percent: number }
  /** A score beside the cut of its axis, 0–100 both. */
  | { readonly code: "nearCut"; readonly axis: Axis; readonly score: number; readonly cut: number }
  /** Slightly other weights would place it elsewhere; `confidence` 0–1, `column` the criterion that it hangs on. */
  | { readonly code: "notSure"; readonly confidence: number; readonly column: string | null };
