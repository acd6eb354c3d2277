/** The weights behind a column of totals of the profile. */
import { type Cell, cellText } from "../../cells/cell";
import { atOnce, type InParts } from "../../cells/in-parts";
import type { Place } from "../../cells/source";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Criterion } from "../../model/criterion";
import { partnerPlace } from "../../profile/profile";
import { columnNamed } from "../../profile/read-profile";
import { keptScoreInParts } from "./kept-score";

export interface ScoreColumn {
  readonly weights: readonly { readonly criterion: Criterion; readonly percent: number }[];
  readonly wrong: readonly {
    readonly partner: string;
    readonly place: Place;
    readonly total: number;
    readonly byWeights: number;
  }[];
  /** Partners without all values. */
  readonly leftOut: number;
}

export type ScoreColumnOutcome =
  | { readonly kind: "found"; readonly score: ScoreColumn }
  | { readonly kind: "noColumn" }
  | { readonly kind: "noWeightedSum" }
  /** One number for everybody would do as well as any weights. */
  | { readonly kind: "tooCoarse" };

/** So many of the rows within a digit of one number say nothing about weights. */
const coarse = 0.8;

/** Over the potential criteria that count, or those of them that are `chosen` by their columns; the column itself left out. */
export const scoreColumn = (
  evaluation: Evaluation,
  header: string,
  chosen: ReadonlySet<string> | null = null,
): ScoreColumnOutcome => atOnce(scoreColumnInParts(evaluation, header, chosen));

/** The same, a row that is left out at a time. */
export function* scoreColumnInParts(
  evaluation: Evaluation,
  header: string,
  chosen: ReadonlySet<string> | null,
): InParts<ScoreColumnOutcome> {
  const { profile, criteria, reading, partners } = evaluation;
  const column = columnNamed(profile.columns, header);
  if (!column) return { kind: "noColumn" };
  const { numbers, cells } = reading.scored.readings.of(column);
  const own = criteria.filter(
    ({ criterion }) =>
      criterion.axis === "potential" &&
      columnNamed(profile.columns, criterion.column) !== column &&
      (chosen === null || chosen.has(criterion.column)),
  );
  const complete = [...partners.keys()].filter(
    (partner) => !Number.isNaN(numbers.values[partner]) && own.every(({ points }) => !Number.isNaN(points[partner])),
  );
  const totals = Float64Array.from(complete, (partner) => numbers.values[partner] as number);
  const unit = lastDigit(
    complete.map((partner) => cells[partner]),
    totals,
  );
  if (complete.length > 0 && mostAround(totals, unit) >= coarse * complete.length) return { kind: "tooCoarse" };
  const found = yield* keptScoreInParts(
    own.map(({ points }) => Float64Array.from(complete, (partner) => points[partner] as number)),
    totals,
    unit,
  );
  if (!found) return { kind: "noWeightedSum" };
  return {
    kind: "found",
    score: {
      weights: own.map(({ criterion }, at) => ({ criterion, percent: found.weights[at] as number })),
      wrong: found.wrong.map(({ row, total, byWeights }) => {
        const partner = complete[row] as number;
        const { name } = partners[partner] ?? { name: "" };
        const at = profile.partners[partner];
        return {
          partner: name,
          place: at ? partnerPlace(profile, at, column) : { sheet: null, cell: "" },
          total,
          byWeights,
        };
      }),
      leftOut: partners.length - complete.length,
    },
  };
}

/** How many of the totals lie within a unit of one number: the one around which most do. */
function mostAround(totals: Float64Array, unit: number): number {
  const sorted = totals.slice().sort();
  let most = 0;
  let first = 0;
  for (let last = 0; last < sorted.length; last += 1) {
    while ((sorted[last] as number) - (sorted[first] as number) > 2 * unit * (1 + 1e-9)) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** One unit of the last digit that the column shows, in its values: 1, 0.1, … and 0.01 where it shows 85%. */
function lastDigit(cells: readonly Cell[], values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  cells.forEach((cell, at) => {
    // Nobody sees the last digits of a sum of fractions: 59.900000000000006 is 59.9.
    const text = typeof cell === "number" ? String(Number(cell.toPrecision(12))) : cellText(cell).normalize("NFKC");
    const [digits = "", decimals = ""] = /\d[\d,]*(?:\.(\d+))?/.exec(text) ?? [];
    const bare = Number(digits.replaceAll(",", ""));
    const factor = bare > 0 ? Math.abs(values[at] as number) / bare : 0;
    if (factor > 0) least = Math.min(least, factor * 10 ** -decimals.length);
  });
  return Number.isFinite(least) ? least : 1;
}
