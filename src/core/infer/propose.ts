/** What each column of a profile is taken for: by its header, and by whether its values can be read so. */

import { type Cell, fold, isMissing } from "../cells/cell";
import type { Day } from "../cells/day";
import { parseNumber } from "../cells/number";
import type { Axis } from "../model/axis";
import type { Criterion } from "../model/criterion";
import type { Refusal } from "../problem/column-facts";
import type { WhyNot } from "../problem/why-not";
import type { ColumnReading } from "../profile/column-reading/column-reading";
import { type Readings, readingsOf } from "../profile/column-reading/readings";
import { type HeaderMeaning, headerMeaning } from "../profile/header-meaning";
import type { Column, Profile } from "../profile/profile";
import { isMapTable } from "../profile/sheet-of-ours";
import { type ColumnShape, columnShape, frequentItems, isRunningNumber } from "./column-shape";
import { choosePeriods, type OtherPeriods } from "./periods";
import { counts, isSale, type Proposal, without } from "./proposal";

export interface Proposals {
  /** One a column, left to right. */
  readonly columns: readonly Proposal[];
  readonly periods: readonly OtherPeriods[];
}

const mostTargets = 8;

/** `asOf` is the day that periods are judged by. */
export function proposalsFor(readings: Readings, asOf: Day): Proposals {
  const { profile } = readings;
  const isOurs = isMapTable(profile.columns.map(({ header }) => header));
  const seen = new Set<string>();
  const single = profile.columns.map((column): Proposal => {
    const meaning = headerMeaning(column.header);
    const again = seen.has(fold(column.header));
    seen.add(fold(column.header));
    const none = (why: WhyNot): Proposal => ({ column, meaning, criterion: null, why, assumed: false, refusal: null });
    if (column === profile.partnerColumn) return none("names");
    // The same header again could not be told apart on the settings sheet.
    if (again) return none("same-header");
    if (isOurs && meaning.topic === "axis") return none("ours");
    return proposalOf(column, meaning, readings.of(column));
  });
  const { proposals, groups } = choosePeriods(single, asOf);
  return { columns: bySteps(byClosed(bySales(proposals))), periods: groups };
}

/** What a refusal is called in a list of columns. */
export const whyRefused = {
  empty: "empty",
  unit: "unit",
  separators: "separators",
  dayOrder: "day-order",
  currencies: "currencies",
  unreadable: "unreadable",
  offered: "offered",
} as const satisfies Readonly<Record<Refusal["why"], WhyNot>>;

function proposalOf(column: Column, meaning: HeaderMeaning, reading: ColumnReading): Proposal {
  const { cells } = reading;
  const none = (why: WhyNot): Proposal => ({ column, meaning, criterion: null, why, assumed: false, refusal: null });
  const { use, axis, barred, direction, topic } = meaning;
  if (use === "override") return none("override");
  if (use === "partner") return none("no-criterion");
  if (use === "none" && barred === null) return none("no-criterion");
  const shape = columnShape(reading, isCounted(meaning, column.header));
  const as = (why: WhyNot | null, on: Axis, found: ColumnShape): Proposal => ({
    column,
    meaning,
    criterion: criterionOf(column.header, on, found),
    why,
    assumed: found.assumed,
    refusal: found.refusal,
  });
  if (barred !== null) return shape ? as(barred, axis ?? "results", shape) : none(barred);
  if (direction === "down") return { ...none("direction"), criterion: fallingCriterion(column.header, axis, cells) };
  if (use === "unknown") {
    if (!shape) return none(cells.every((cell) => cell === "" || cell === null) ? "empty" : "unknown");
    if (shape.scale !== "yesno" && isRunningNumber(cells)) return none("running-number");
    return as("unknown", "potential", shape);
  }
  const isWords =
    topic === "words" && (shape?.refusal != null || (shape?.scale !== "yesno" && shape?.scale !== "linear"));
  if (!shape && cells.every(isMissing)) return none("empty");
  if (isWords || !shape) return as("words", axis ?? "potential", wordsShape(cells));
  const refused = shape.refusal === null ? null : whyRefused[shape.refusal.why];
  return as(refused ?? (isRank(column.header, reading) ? "rank-order" : null), axis ?? "potential", shape);
}

const rank = /^[^([（【]*(?:ランク|ティア|クラス|格付け?|等級|グレード|\b(?:tier|rank|class|grade))\s*$/i;

/** Ranks 1, 2, 3: whether the first or the last is the best, nobody knows. */
const isRank = (header: string, { numbers: { values, read } }: ColumnReading): boolean =>
  read > 0 && rank.test(header) && values.every((value) => !(value < 1 || value > 10 || value % 1 !== 0));

const looksLikeCount = /数$|件数|回数|人数|\bcount\b|number|#/i;

/** Whether 0 and 1 are counts, not no and yes. */
const isCounted = ({ values }: HeaderMeaning, header: string): boolean =>
  values === "count" || values === "money" || values === "rate" || values === "days" || looksLikeCount.test(header);

/** The scale that a column would have on an axis when a vendor says that it counts there. */
export function criterionFor(
  profile: Profile,
  column: Column,
  axis: Axis,
  readings: Readings = readingsOf(profile, { locale: "ja", dayOrder: "mdy" }, []),
): Criterion {
  const reading = readings.of(column);
  const { cells } = reading;
  const meaning = headerMeaning(column.header);
  if (meaning.direction === "down") {
    const falling = fallingCriterion(column.header, axis, cells);
    if (falling) return { ...falling, weight: 1 };
  }
  const shape = columnShape(reading, isCounted(meaning, column.header));
  return criterionOf(column.header, axis, shape ?? wordsShape(cells));
}

const wordsShape = (cells: readonly Cell[]): ColumnShape => ({
  scale: "match",
  levels: frequentItems(cells, mostTargets),
  assumed: false,
  refusal: null,
});

const criterionOf = (
  column: string,
  axis: Axis,
  { scale, levels }: Pick<ColumnShape, "scale" | "levels">,
): Criterion => ({
  column,
  axis,
  weight: 1,
  scale,
  low: null,
  high: null,
  levels,
});

/** Smaller is better: from the column's largest value down to its smallest, without a weight. */
function fallingCriterion(column: string, axis: Axis | null, cells: readonly Cell[]): Criterion | null {
  const numbers = cells.map(parseNumber).filter((value) => value !== undefined);
  if (numbers.length === 0) return null;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of numbers) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const low = most > least ? most : least + 1;
  return { column, axis: axis ?? "results", weight: 0, scale: "linear", low, high: least, levels: [] };
}

const isOrders = ({ meaning: { topic, axis } }: Proposal) =>
  topic === "order" || topic === "own" || (topic === "axis" && axis === "results");

/** Whose sales: beside orders nobody knows, beside figures of the company the company's own, alone ours. */
function bySales(proposals: readonly Proposal[]): readonly Proposal[] {
  const besideOrders = proposals.some((each) => counts(each) && isOrders(each));
  const besideFigures = proposals.some((each) => each.meaning.topic === "companyFigure");
  return proposals.map((proposal) => {
    if (!isSale(proposal) || !counts(proposal)) return proposal;
    if (besideOrders) return without(proposal, "whose-sales");
    if (!besideFigures || !proposal.criterion) return proposal;
    return { ...proposal, criterion: { ...proposal.criterion, axis: "potential" } };
  });
}

/** Closed deals beside won ones are the won and the lost together. */
function byClosed(proposals: readonly Proposal[]): readonly Proposal[] {
  const says = ({ column }: Proposal, word: RegExp) => word.test(column.header.replace(/_/g, " "));
  const isDeals = ({ meaning: { topic, values } }: Proposal) => topic === "order" && values === "count";
  const isWon = (each: Proposal) => counts(each) && isDeals(each) && says(each, /\bwon\b/i);
  if (!proposals.some(isWon)) return proposals;
  return proposals.map((each) =>
    counts(each) && isDeals(each) && says(each, /\bclosed\b/i) && !says(each, /\bw[io]n/i)
      ? without(each, "step")
      : each,
  );
}

/** A step before an order has no weight where orders or sales stand beside it. */
function bySteps(proposals: readonly Proposal[]): readonly Proposal[] {
  const isStep = ({ meaning: { topic } }: Proposal) => topic === "step";
  const others = proposals.some(
    (each) => counts(each) && each.criterion?.axis === "results" && (isOrders(each) || each.meaning.topic === "sale"),
  );
  return others ? proposals.map((each) => (isStep(each) && counts(each) ? without(each, "step") : each)) : proposals;
}
