/** Everything about one partner, for whoever points at it. */

import { addressOf } from "../cells/address";
import type { Certainty } from "../decide/certainty/certainty";
import { contributionsOf } from "../evaluate/contributions";
import type { Evaluation } from "../evaluate/evaluation";
import { type Fact, factsOf } from "../evaluate/facts";
import { oneDecimal } from "../evaluate/why";
import { doubtsOf } from "../map/doubts";
import { type Axis, axes } from "../model/axis";
import type { Locale } from "../model/locale";
import type { Partner } from "../model/partner";
import type { SegmentKey } from "../model/segment";
import { findingText } from "../problem/finding";
import type { PartnerNotes } from "../sheets/map/notes";
import { doubtText } from "../words/doubts";
import { type SurePlacement, surePlacement } from "./sure-placement";

/** What a criterion brings: its cell, what that was measured against, axis points (null: no data). */
export interface CardContribution extends Fact {
  readonly column: string;
  readonly axis: Axis;
  readonly points: number | null;
}

export interface PartnerCard {
  readonly name: string;
  readonly segment: SegmentKey | null;
  readonly priority: number | null;
  readonly potential: string;
  readonly results: string;
  /** Share of the weight that had data, in percent. */
  readonly data: number;
  readonly overridden: boolean;
  /** Potential first, then results; of each axis the largest first, those without data last. */
  readonly contributions: readonly CardContribution[];
  readonly problems: readonly string[];
  /** Why its placement is to be checked (確認を on the map), in words. */
  readonly doubts: readonly string[];
  /** Null where it has no place, and while it is worked out. */
  readonly sure: SurePlacement | null;
  readonly notes: PartnerNotes["texts"];
  /** Its row on the profile sheet, as a range. */
  readonly range: string;
}

/** What a card says about how sure the placement is; `certainty` as in `doubtsOf`. */
export const certaintyOnCard = (
  evaluation: Evaluation,
  index: number,
  locale: Locale,
  certainty: Certainty | null,
): Pick<PartnerCard, "doubts" | "sure"> => ({
  doubts: (doubtsOf(evaluation, certainty)[index] ?? []).map((doubt) => doubtText(doubt, locale)),
  sure: certainty && surePlacement(evaluation, certainty, index),
});

/** `notes` are those of this partner; `certainty` as in `doubtsOf`. */
export function partnerCard(
  evaluation: Evaluation,
  index: number,
  notes: PartnerNotes["texts"],
  locale: Locale,
  certainty: Certainty | null,
): PartnerCard {
  const { partners, profile, problems } = evaluation;
  const { name, segment, priority, potential, results, data, overridden, row } = partners[index] as Partner;
  const shown = (score: number | null) => (score === null ? "–" : oneDecimal(score));
  const sheetRow = profile.source.row + row;
  const width = profile.source.cells[row]?.length ?? 1;
  const isHere = (cell: string) => /\d+$/.exec(cell)?.[0] === String(sheetRow + 1);
  return {
    name,
    segment,
    priority,
    potential: shown(potential),
    results: shown(results),
    data,
    overridden,
    contributions: axes.flatMap((axis) =>
      contributionsOf(evaluation, index)
        .filter(({ scored }) => scored.criterion.axis === axis)
        .map(({ scored, points }) => ({
          column: scored.criterion.column,
          axis,
          points,
          ...factsOf(evaluation, scored, locale).factOf(index),
        })),
    ),
    problems: problems
      .filter((finding) =>
        "place" in finding
          ? isHere(finding.place.cell)
          : "places" in finding && finding.places.some(({ cell }) => isHere(cell)),
      )
      .map((finding) => findingText(finding, locale)),
    ...certaintyOnCard(evaluation, index, locale, certainty),
    notes,
    range: `${addressOf(sheetRow, profile.source.column)}:${addressOf(sheetRow, profile.source.column + width - 1)}`,
  };
}
