/** Who stands in another segment than on the sheet. */
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
  const before = new Map(saved.partners.map(({ row, segment }) => [row, segment]));
  return now.partners.flatMap((partner) => {
    const from = before.get(partner.row) ?? null;
    return from === partner.segment ? [] : [{ partner, from, to: partner.segment }];
  });
});

/** Where each partner stands on a map, by the profile's row. */
export const placesByRow = remembered(
  (evaluation: Evaluation): ReadonlyMap<number, { readonly x: number; readonly y: number }> =>
    new Map(mapPositions(evaluation).map((place) => [evaluation.partners[place.index]?.row ?? -1, place])),
);
