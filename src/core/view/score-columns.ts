/** Columns that may hold a score that the vendor keeps already. */
import type { Evaluation } from "../evaluate/evaluation";
import { enough } from "../profile/column-reading/column-reading";

/** What a column of totals is often called; those come first. */
const total = /総合|合計|点|スコア|評価|ランク|ポイント|\b(?:score|total|points?|rating|rank|grade)\b/i;

/** Columns of numbers that are no criteria, or are called a total, by header. */
export function scoreColumns({ profile, reading, settings }: Evaluation): string[] {
  const used = new Set(
    settings.criteria
      .filter(({ axis, weight, column }) => weight > 0 && !(axis === "potential" && total.test(column)))
      .map(({ column }) => column),
  );
  const headers = profile.columns
    .filter((column) => column !== profile.partnerColumn && !used.has(column.header))
    .filter((column) => {
      const { read, filled } = reading.scored.readings.of(column).numbers;
      return filled > 0 && read >= enough * filled;
    })
    .map(({ header }) => header);
  return [...headers.filter((header) => total.test(header)), ...headers.filter((header) => !total.test(header))];
}
