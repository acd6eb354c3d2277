/** Who stands in another segment than on the sheet. */
import { oncePer } from "../../core/cells/lazily";
import type { Evaluation } from "../../core/evaluate/evaluation";
import { mapPositions } from "../../core/map/positions";
import type { Partner } from "../../core/model/partner";
import type { SegmentKey } from "../../core/model/segment";
import { remembered } from "../state/remembered";

export interface Move {
  readonly partner: Partner;
  readonly from: SegmentKey | null;
  readonly to: SegmentKey | null;
}

/** By the profile's row: with another column of names there may be other partners. */
export const movesBetween = remembered((saved: Evaluation, now: Evaluation): readonly Move[] => {
  if (saved === now) return [];
  const before = segmentsByRow(saved);
  const moves: Move[] = [];
  for (const partner of now.partners) {
    const from = before.get(partner.row) ?? null;
    if (from !== partner.segment) moves.push({ partner, from, to: partner.segment });
  }
  return moves;
}, 1);

const segmentsByRow = oncePer(
  ({ partners }: Evaluation) => new Map(partners.map(({ row, segment }) => [row, segment] as const)),
);

/** Where each partner stands on a map, by the profile's row. */
export const placesByRow = remembered(
  (evaluation: Evaluation): ReadonlyMap<number, { readonly x: number; readonly y: number }> =>
    new Map(mapPositions(evaluation).map((place) => [evaluation.partners[place.index]?.row ?? -1, place])),
);
