/** Everything about one partner, for whoever points at it. */
import type { PartnerNotes } from "../layout/notes";
import type { Locale } from "../locale/locale";
import { contributionsOf } from "../plan/contributions";
import type { Evaluation } from "../plan/evaluation";
import type { Partner } from "../plan/partner";
import { oneDecimal } from "../plan/why";
import { findingText } from "../problem/finding";
import { addressOf } from "../read/address";
import { fold } from "../read/cell";
import type { SegmentKey } from "../segment/segment";
import type { Axis } from "../settings/settings";

export interface PartnerCard {
  readonly name: string;
  readonly segment: SegmentKey | null;
  readonly priority: number | null;
  readonly potential: string;
  readonly results: string;
  /** Share of the weight that had data, in percent. */
  readonly data: number;
  readonly overridden: boolean;
  /** Axis points of each criterion, largest first; null where it had no data. */
  readonly contributions: readonly { readonly column: string; readonly axis: Axis; readonly points: number | null }[];
  readonly problems: readonly string[];
  readonly notes: PartnerNotes["texts"];
  /** Its row on the profile sheet, as a range. */
  readonly range: string;
}

export function partnerCard(
  evaluation: Evaluation,
  index: number,
  notes: readonly PartnerNotes[],
  locale: Locale,
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
    contributions: contributionsOf(evaluation, index).map(({ criterion, points }) => ({
      column: criterion.column,
      axis: criterion.axis,
      points,
    })),
    problems: problems
      .filter((finding) =>
        "place" in finding
          ? isHere(finding.place.cell)
          : "places" in finding && finding.places.some(({ cell }) => isHere(cell)),
      )
      .map((finding) => findingText(finding, locale)),
    notes: notes.find(({ partner }) => fold(partner) === fold(name))?.texts ?? [],
    range: `${addressOf(sheetRow, profile.source.column)}:${addressOf(sheetRow, profile.source.column + width - 1)}`,
  };
}
