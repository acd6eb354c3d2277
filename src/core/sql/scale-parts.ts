/** The scales in GoogleSQL: one entry a scale, as `score/scales` has them for cells. */
import { fold } from "../cells/cell";
import { defaultRecency, type Scale } from "../model/scale";
import { boundsOf } from "../score/bounds";
import { defaultLevels } from "../score/scales/levels";
import { byWord, folded, foldedList, isMissingText, isNoDay, isNone, withoutRemarkText } from "./cell-text";
import {
  type CriterionInput,
  type CriterionPart,
  givenPoints,
  hasWords,
  isEnough,
  isGiven,
  type StepColumn,
} from "./criterion-part";
import { numberLiteral, textLiteral } from "./literal";
import { yesNoPoints } from "./yes-no";

type ScalePart = (input: CriterionInput) => CriterionPart;

/** 0 to 100; neither side is ever NULL where it is asked for. */
const clamped = (points: string) => `LEAST(100e0, GREATEST(0e0, ${points}))`;

/** Cells as numbers; `takes` says of which numbers the scale can make points. */
function numberPart(input: CriterionInput): Omit<CriterionPart, "points" | "filled" | "shows"> {
  const { index: i, cell, choice, criterion } = input;
  const { unit } = input.reading;
  const factor = unit === null || unit.percent ? 1 : unit.factor;
  const isNumber = `NOT IS_NAN(n${i}) AND NOT IS_INF(n${i})`;
  const number = `CASE WHEN n${i} IS NOT NULL AND ${isNumber} THEN n${i}${factor === 1 ? "" : ` * ${numberLiteral(factor)}`} END`;
  const text = hasWords(input)
    ? folded(cell)
    : `CASE WHEN n${i} IS NOT NULL AND ${isNumber} THEN NULL ELSE ${folded(cell)} END`;
  const chosen = choice?.blanks ?? null;
  const assumed = criterion.axis === "results";
  const noZero = chosen === null ? ` AND z${i} = 0` : "";
  return {
    input,
    cells: [[`n${i}`, `SAFE_CAST(${cell} AS FLOAT64)`]],
    texts: [
      [`m${i}`, number],
      [`t${i}`, text],
    ],
    values: [[`v${i}`, hasWords(input) ? `CASE WHEN ${isGiven(input)} THEN NULL ELSE m${i} END` : `m${i}`]],
    marks: [
      [`b${i}`, `COALESCE(t${i} = '', FALSE)`],
      [`u${i}`, unreadWhere(input, `CASE WHEN m${i} IS NULL THEN NOT ${isMissingText(`t${i}`)} ELSE FALSE END`)],
      ...givenPoints(input),
    ],
    facts: [],
    limits: [],
    unread: `u${i}`,
    blanksCount: chosen === "no" || (chosen === null && assumed) ? `r${i} > 0${noZero}` : null,
    blanksAlone: false,
    stops: true,
  };
}

const unreadWhere = (input: CriterionInput, condition: string) =>
  hasWords(input) ? `NOT ${isGiven(input)} AND ${condition}` : condition;

const isBlankThatCounts = ({ input: { index: i }, blanksCount }: Pick<CriterionPart, "input" | "blanksCount">) =>
  blanksCount === null ? null : `b${i} AND f${i}`;

const withBlanks = (part: Pick<CriterionPart, "input" | "blanksCount">, value: string, other = value) => {
  const blank = isBlankThatCounts(part);
  return blank === null ? other : `CASE WHEN ${blank} THEN 0e0 ELSE ${value} END`;
};

/** Fractions so much smaller than the least percentage are none: as for cells. */
const apart = 10;

/** How a value counts on the scale: an expression by its name, with what the column has to show first. */
interface Counting {
  readonly facts: readonly StepColumn[];
  readonly limits: readonly StepColumn[];
  readonly counted: string;
  /** The least and the greatest such value. */
  readonly least: string;
  readonly most: string;
}

/** Bare numbers under a header with % are percents, unless the column shows that they are fractions already. */
function countingOf({ index: i, reading }: CriterionInput, taken: string): Counting {
  if (!reading.unit?.percent) {
    return {
      facts: [
        [`lo${i}`, `MIN(${taken})`],
        [`hi${i}`, `MAX(${taken})`],
      ],
      limits: [],
      counted: `v${i}`,
      least: `lo${i}`,
      most: `hi${i}`,
    };
  }
  const percent = (value: string) => `${value} * ${numberLiteral(reading.unit?.factor ?? 1)}`;
  const fraction = `CASE WHEN ABS(${taken}) <= 1 THEN ${taken} ELSE ${percent(taken)} END`;
  return {
    facts: [
      [`below${i}`, `MAX(CASE WHEN ABS(v${i}) < 1 THEN ABS(v${i}) END)`],
      [`above${i}`, `MIN(CASE WHEN ABS(v${i}) > 1 THEN ABS(v${i}) END)`],
      [`lo${i}`, `MIN(${percent(taken)})`],
      [`hi${i}`, `MAX(${percent(taken)})`],
      [`lo_fraction${i}`, `MIN(${fraction})`],
      [`hi_fraction${i}`, `MAX(${fraction})`],
    ],
    limits: [[`is_fraction${i}`, areFractions(i)]],
    counted: `CASE WHEN is_fraction${i} AND ABS(v${i}) <= 1 THEN v${i} ELSE ${percent(`v${i}`)} END`,
    least: `CASE WHEN ${areFractions(i)} THEN lo_fraction${i} ELSE lo${i} END`,
    most: `CASE WHEN ${areFractions(i)} THEN hi_fraction${i} ELSE hi${i} END`,
  };
}

const areFractions = (i: number) =>
  `(above${i} IS NULL OR COALESCE(below${i} > 0 AND above${i} >= ${apart} * below${i}, FALSE))`;

/** linear, and the same on ln(1 + v). */
function boundedPart(input: CriterionInput, isLog: boolean): CriterionPart {
  const part = numberPart(input);
  const { index: i, criterion, reading, choice } = input;
  const bounds = boundsOf(criterion, reading);
  const isReversed = bounds.low !== null && bounds.high !== null && bounds.low > bounds.high;
  const smaller = (choice?.smallerIsBetter ?? false) && !isReversed;
  // The same function for bounds and cells: a bound that equals the greatest value has to stay equal.
  const onScale = (bound: number) => (isLog ? `LN(1e0 + ${numberLiteral(bound)})` : numberLiteral(bound));
  const { facts, limits, counted, least, most } = countingOf(
    input,
    isLog ? `CASE WHEN v${i} >= 0 THEN v${i} END` : `v${i}`,
  );
  const highest = isLog ? `LN(1e0 + ${most})` : most;
  const withZero =
    part.blanksCount === null
      ? highest
      : `CASE WHEN (${part.blanksCount}) AND k${i} > 0 AND COALESCE(${most}, -1e0) < 0 THEN 0e0 ELSE ${highest} END`;
  const lowest = criterion.axis === "results" || isLog ? "0e0" : `CASE WHEN ${least} < 0 THEN ${least} ELSE 0e0 END`;
  const value = isLog ? `CASE WHEN v${i} >= 0 THEN LN(1e0 + ${counted}) END` : counted;
  const share = clamped(`100e0 * (y${i} - low${i}) / NULLIF(high${i} - low${i}, 0e0)`);
  const isFlat = bounds.low !== null && bounds.high !== null ? `high${i} = low${i}` : `NOT high${i} > low${i}`;
  return {
    ...part,
    facts: [[`z${i}`, `COUNTIF(v${i} = 0)`], ...facts],
    limits: [
      ...limits,
      [`low${i}`, bounds.low === null ? lowest : onScale(bounds.low)],
      [`high${i}`, bounds.high === null ? withZero : onScale(bounds.high)],
    ],
    filled: [[`y${i}`, withBlanks(part, value)]],
    points: `CASE WHEN y${i} IS NULL THEN NULL WHEN ${isFlat} THEN 0e0 ELSE ${smaller ? `100e0 - ${share}` : share} END`,
    shows: smaller || isReversed ? "FALSE" : `v${i} > 0`,
    unread: isLog ? `(u${i} OR COALESCE(v${i} < 0, FALSE))` : `u${i}`,
  };
}

function rankPart(input: CriterionInput): CriterionPart {
  const part = numberPart(input);
  const { index: i, choice } = input;
  const { facts, limits, counted } = countingOf(input, `v${i}`);
  const smaller = choice?.smallerIsBetter ?? false;
  const among = `OVER (PARTITION BY y${i} IS NULL ORDER BY y${i})`;
  // Half of those not above and of those below, less one half: of those equal the middle.
  const below = `((RANK() ${among} + COUNT(*) ${among}) / 2e0 - 1e0)`;
  const share = `100e0 * ${below} / NULLIF(present${i} - 1e0, 0e0)`;
  const blanks = part.blanksCount === null ? "" : ` + CASE WHEN ${part.blanksCount} THEN k${i} ELSE 0 END`;
  return {
    ...part,
    facts: [[`z${i}`, `COUNTIF(v${i} = 0)`], [`count${i}`, `COUNT(v${i})`], ...facts],
    limits: [...limits, [`present${i}`, `CAST(count${i}${blanks} AS FLOAT64)`]],
    filled: [[`y${i}`, withBlanks(part, counted)]],
    points: `CASE WHEN y${i} IS NULL THEN NULL WHEN present${i} = 1 THEN 50e0 ELSE ${smaller ? `100e0 - ${share}` : share} END`,
    shows: smaller ? "FALSE" : `v${i} > 0`,
  };
}

function recencyPart(input: CriterionInput): CriterionPart {
  const { index: i, cell, criterion, choice, reading, asOf } = input;
  const low = criterion.low ?? defaultRecency.low;
  const high = criterion.high ?? defaultRecency.high;
  const chosen = choice?.blanks ?? null;
  const counts = chosen === "no" || (chosen === null && criterion.axis === "results");
  const isTaken = [
    ...(hasWords(input) ? [`NOT ${isGiven(input)}`] : []),
    ...(reading.says.isPast ? [`m${i} >= 0`] : []),
  ];
  const part = { input, blanksCount: counts ? `r${i} > 0` : null };
  const said = `t${i}`;
  return {
    ...part,
    cells: [[`d${i}`, `SAFE_CAST(${cell} AS DATE)`]],
    texts: [
      [`m${i}`, `CAST(DATE_DIFF(${asOf}, d${i}, DAY) AS FLOAT64)`],
      [said, hasWords(input) ? folded(cell) : `CASE WHEN d${i} IS NULL THEN ${folded(cell)} END`],
    ],
    values: [[`v${i}`, isTaken.length === 0 ? `m${i}` : `CASE WHEN ${isTaken.join(" AND ")} THEN m${i} END`]],
    marks: [
      [`b${i}`, `COALESCE(d${i} IS NULL AND ${isNoDay(said)}, FALSE)`],
      [
        `u${i}`,
        unreadWhere(
          input,
          `CASE WHEN v${i} IS NOT NULL THEN FALSE WHEN d${i} IS NOT NULL THEN TRUE ELSE NOT (${isMissingText(said)} OR ${isNone(said)}) END`,
        ),
      ],
      ...givenPoints(input),
    ],
    facts: [],
    limits: [],
    filled: [],
    points: withBlanks(
      part,
      `CASE WHEN v${i} IS NOT NULL THEN ${clamped(`100e0 * (${numberLiteral(high)} - v${i}) / ${numberLiteral(high - low)}`)} END`,
    ),
    shows: `v${i} >= 0`,
    unread: `u${i}`,
    blanksAlone: false,
    stops: true,
  };
}

/** What the scales of words share; `texts` add to the folded text, `points` are those of a text that is no given word. */
function wordPart(input: CriterionInput, texts: readonly StepColumn[], points: string): CriterionPart {
  const { index: i, cell, choice } = input;
  const part = { input, blanksCount: choice?.blanks === "no" ? "TRUE" : null };
  return {
    ...part,
    cells: [[`t${i}`, folded(cell)]],
    texts,
    values: [[`v${i}`, hasWords(input) ? `CASE WHEN ${isGiven(input)} THEN NULL ELSE ${points} END` : points]],
    marks: [
      [`b${i}`, `t${i} = ''`],
      [`u${i}`, unreadWhere(input, `CASE WHEN v${i} IS NULL THEN NOT ${isMissingText(`t${i}`)} ELSE FALSE END`)],
      ...givenPoints(input),
    ],
    facts: [],
    limits: [],
    filled: [],
    points: withBlanks(part, `v${i}`),
    shows: `v${i} > 0`,
    unread: `u${i}`,
    blanksAlone: part.blanksCount !== null,
    stops: true,
  };
}

/** Where the settings say that a blank is no, what is filled is yes, if it says neither: 競合取扱: 製品X. */
function yesNoPart(input: CriterionInput): CriterionPart {
  const { index: i, choice } = input;
  const said = yesNoPoints(`w${i}`, isMissingText(`t${i}`));
  const part = wordPart(input, [[`w${i}`, withoutRemarkText(`t${i}`)]], said);
  if (choice?.blanks !== "no") return part;
  const isYes = `u${i} AND filled_is_yes${i}`;
  return {
    ...part,
    limits: [[`filled_is_yes${i}`, `NOT ${isEnough(i)}`]],
    points: `CASE WHEN ${isYes} THEN 100e0 ELSE ${part.points} END`,
    shows: `(${isYes} OR COALESCE(v${i} > 0, FALSE))`,
    unread: `(u${i} AND NOT filled_is_yes${i})`,
    stops: false,
  };
}

function levelsPart(input: CriterionInput): CriterionPart {
  const { index: i, criterion } = input;
  const given = criterion.levels.map(({ label, points }) => [label, points ?? 0] as const);
  const labels = new Map((given.length > 0 ? given : defaultLevels).map(([label, points]) => [fold(label), points]));
  const words = [...labels].map(([label, points]) => [label, numberLiteral(points)] as const);
  const points = `COALESCE(${byWord(`t${i}`, words)}, ${byWord(`w${i}`, words)})`;
  return wordPart(input, [[`w${i}`, withoutRemarkText(`t${i}`)]], points);
}

function matchPart(input: CriterionInput): CriterionPart {
  const { index: i, cell, criterion } = input;
  const { levels } = criterion;
  const sum = levels.map(({ label, points }) => {
    const own = numberLiteral(points ?? 100 / levels.length);
    return `CASE WHEN STRPOS(l${i}, ${textLiteral(`,${fold(label)},`)}) > 0 THEN ${own} ELSE 0e0 END`;
  });
  const points = `CASE WHEN ${isMissingText(`t${i}`)} THEN NULL ELSE LEAST(100e0, ${sum.join(" + ")}) END`;
  return wordPart(input, [[`l${i}`, `CONCAT(',', ${foldedList(cell)}, ',')`]], points);
}

/** One entry a scale. */
export const scaleParts = {
  linear: (input) => boundedPart(input, false),
  log: (input) => boundedPart(input, true),
  rank: rankPart,
  yesno: yesNoPart,
  levels: levelsPart,
  match: matchPart,
  recency: recencyPart,
} satisfies Readonly<Record<Scale, ScalePart>>;
