/** Cuts in GoogleSQL: the score that an axis divides at, as `place/cut` computes it. */
import type { Axis } from "../model/axis";
import type { Cut } from "../model/cut";
import { numberLiteral } from "./literal";

const present = (axis: Axis) => `FROM scored WHERE ${axis} IS NOT NULL`;

/** The two-class Jenks break over the distinct scores: the running sums give every split's sum of squares at once. */
const natural = (axis: Axis) => `(
  WITH counted AS (SELECT ${axis} AS score, CAST(COUNT(*) AS FLOAT64) AS times ${present(axis)} GROUP BY ${axis}),
  middle AS (SELECT SUM(score * times) / SUM(times) AS mean FROM counted),
  spread AS (SELECT score, times, score - mean AS apart FROM counted CROSS JOIN middle),
  running AS (
    SELECT score, SUM(times) OVER () AS n, SUM(times * apart * apart) OVER () AS square,
      SUM(times) OVER (ORDER BY score ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS below,
      SUM(times * apart) OVER (ORDER BY score ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS sum_below
    FROM spread
  ),
  splits AS (
    SELECT score, square - sum_below * sum_below / below - sum_below * sum_below / (n - below) AS deviation
    FROM running WHERE below > 0
  ),
  least AS (SELECT MIN(deviation) AS deviation FROM splits)
  SELECT COALESCE(
    (SELECT MIN(splits.score) FROM splits CROSS JOIN least WHERE splits.deviation - least.deviation <= 1e-9 * ABS(splits.deviation)),
    (SELECT MIN(score) FROM counted)
  )
)`;

/** The threshold as an expression; null for a cut that has none (`any`). */
export function thresholdOf(cut: Cut, axis: Axis): string | null {
  switch (cut.kind) {
    case "number":
      return numberLiteral(cut.value);
    case "any":
      return null;
    case "mean":
      return `(SELECT ROUND(AVG(${axis}), 9) ${present(axis)})`;
    case "median":
      return `(SELECT MAX(middle) FROM (SELECT PERCENTILE_CONT(${axis}, 0.5) OVER () AS middle ${present(axis)}))`;
    case "top":
      return `(SELECT MIN(score) FROM (
    SELECT ${axis} AS score, ROW_NUMBER() OVER (ORDER BY ${axis} DESC) AS place, COUNT(*) OVER () AS n ${present(axis)}
  ) WHERE place <= GREATEST(1e0, CEIL(${numberLiteral(cut.percent / 100)} * n - 1e-9)))`;
    case "natural":
      return natural(axis);
  }
}

/** Whether a partner is on the high side. A cut computed from the data never calls a score of 0 high. */
export function isHighOf(cut: Cut, axis: Axis): string {
  if (cut.kind === "any") return `${axis}_shows`;
  if (cut.kind === "number") return `${axis} >= ${numberLiteral(cut.value)}`;
  return `${axis} > 0 AND ${axis} >= ${axis}_cut`;
}
