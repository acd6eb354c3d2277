/** The weights behind a column of totals of the profile. */
import { cellText } from "../../cells/cell";
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
  | { readonly kind: "noWeightedSum" };

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
  const found = yield* keptScoreInParts(
    own.map(({ points }) => Float64Array.from(complete, (partner) => points[partner] as number)),
    Float64Array.from(complete, (partner) => numbers.values[partner] as number),
    lastDigit(complete.map((partner) => cellText(cells[partner]))),
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

/** One unit of the last digit that the column shows: 1, 0.1, 0.01 … */
function lastDigit(texts: readonly string[]): number {
  const decimals = texts.map((text) => /[.](\d+)\D*$/.exec(text)?.[1]?.length ?? 0);
  return 10 ** -Math.max(0, ...decimals);
}
