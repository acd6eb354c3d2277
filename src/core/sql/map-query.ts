/** The settings as one GoogleSQL query over a table: the same scores, segments and order as the map. */
import { fold } from "../cells/cell";
import { dayText } from "../cells/day";
import { type Axis, axes } from "../model/axis";
import { locales } from "../model/locale";
import { type SegmentKey, segmentKeys } from "../model/segment";
import { cutOf, type Settings } from "../model/settings";
import type { QueryOutcome } from "../problem/query-problem";
import { queryWords } from "../words/query-words";
import { words } from "../words/words";
import { byWord, folded, isMissingText } from "./cell-text";
import { type CriterionPart, isEnough, readingOf, type StepColumn } from "./criterion-part";
import { isHighOf, thresholdOf } from "./cut-parts";
import { dayLiteral, numberLiteral, quotedName, textLiteral } from "./literal";
import { type QueryRequest, type TableNames, tableNames } from "./query-request";
import { scaleParts } from "./scale-parts";

/** The query's text, or everything that stands in its way. */
export function mapQuery(settings: Settings, request: QueryRequest): QueryOutcome<string> {
  const names = tableNames(settings, request);
  return names.ok ? { ok: true, value: queryText(settings, request, names.value) } : names;
}

function queryText(settings: Settings, request: QueryRequest, names: TableNames): string {
  const { into, day, version } = request;
  const comment = queryWords[settings.locale].comment(dayText(day), version).map((line) => `-- ${line}`);
  const query = [
    "WITH",
    steps(settings, request, names)
      .map(([name, text]) => `${name} AS (\n${indented(text)}\n)`)
      .join(",\n"),
    output(settings),
    // A table keeps no order.
    ...(into === null ? ["ORDER BY priority IS NULL, priority, `key`"] : []),
  ];
  const head = into === null ? [] : [`CREATE OR REPLACE TABLE ${quotedName(into)} AS`];
  return `${[...comment, ...head, ...query].join("\n")}\n`;
}

const indented = (text: string) => text.replace(/^/gm, "  ");

type Step = readonly [name: string, text: string];

function steps(settings: Settings, request: QueryRequest, names: TableNames): Step[] {
  const cells = new Map<string, string>();
  const cellOf = (column: string): string => {
    const key = fold(column);
    if (!cells.has(key)) cells.set(key, `c${cells.size + 1}`);
    return cells.get(key) ?? "";
  };
  const asOf = settings.asOf === null ? `CURRENT_DATE(${textLiteral(request.timeZone)})` : dayLiteral(settings.asOf);
  const counted = settings.criteria.filter(({ weight }) => weight > 0);
  const parts = counted.map((criterion, at) => {
    const choice = settings.readings.find(({ column }) => fold(column) === fold(criterion.column)) ?? null;
    const cell = cellOf(names.columnOf(criterion.column));
    const reading = readingOf(criterion.column, choice);
    return scaleParts[criterion.scale]({ criterion, index: at + 1, cell, reading, choice, asOf });
  });
  const columns = [...new Set(counted.map(({ column }) => names.columnOf(column)))];
  const source = [...new Map(columns.map((column) => [cellOf(column), column]))];
  const each = (field: "cells" | "texts" | "values" | "marks" | "filled") => parts.flatMap((part) => part[field]);
  const override = names.override;
  return [
    [
      "source",
      selected(
        [
          ["partner", `TRIM(CAST(${quotedName(names.partner)} AS STRING))`],
          ["key", quotedName(request.key)],
          ...(override === null ? [] : [["override", quotedName(override)] as const]),
          ...source.map(([cell, column]): StepColumn => [cell, quotedName(column)]),
        ],
        `FROM ${quotedName(request.table)}`,
      ),
    ],
    ["named", `SELECT *, COUNT(*) OVER (PARTITION BY partner) AS same_name\nFROM source\nWHERE ${isPartner(settings)}`],
    ["cells", added([...each("cells"), ...overrideText(override)], "FROM named")],
    ["texts", added(each("texts"), "FROM cells")],
    ["read_values", added([...each("values"), ...overrideKey(settings)], "FROM texts")],
    ["marked", added(each("marks"), "FROM read_values")],
    ["facts", selected(parts.flatMap(factsOf), "FROM marked")],
    [
      "limits",
      added(
        parts.flatMap((part) => limitsOf(part, settings)),
        "FROM facts",
      ),
    ],
    ["filled", added(each("filled"), "FROM marked CROSS JOIN limits")],
    [
      "pointed",
      added(
        parts.flatMap((part) => pointsOf(part, settings)),
        "FROM filled",
      ),
    ],
    ["scored", selected(scoredColumns(parts, settings, override !== null), "FROM pointed")],
    ...cutStep(settings),
    ["sided", sides(settings)],
    ["placed", placed],
    ["ordered", ordered(settings)],
  ];
}

const columnText = ([name, expression]: StepColumn) =>
  expression === name ? name : `${expression} AS ${name === "key" ? "`key`" : name}`;
const selected = (columns: readonly StepColumn[], from: string) =>
  `SELECT\n${columns.map((column) => `  ${columnText(column)}`).join(",\n")}\n${from}`;
const added = (columns: readonly StepColumn[], from: string) =>
  columns.length === 0 ? `SELECT * ${from}` : selected([["*", "*"], ...columns], from);

/** Rows without a name are none, nor are those that the settings leave out. */
function isPartner({ rows }: Settings): string {
  const skipped = rows.filter(({ as }) => as === "skip").map(({ name }) => [fold(name), "FALSE"] as const);
  const isNamed = "partner <> ''";
  return skipped.length === 0 ? isNamed : `${isNamed} AND COALESCE(${byWord(folded("partner"), skipped)}, TRUE)`;
}

const overrideText = (override: string | null): StepColumn[] =>
  override === null ? [] : [["override_text", folded("override")]];

/** Vendors' own names come first, then keys and default names, as everywhere. */
function overrideKey(settings: Settings): StepColumn[] {
  if (settings.overrideColumn === null) return [];
  const keys = new Map<string, SegmentKey>();
  const name = (text: string, key: SegmentKey) => {
    if (!keys.has(fold(text))) keys.set(fold(text), key);
  };
  for (const key of segmentKeys) name(settings.segments[key].name, key);
  for (const key of segmentKeys) {
    name(key, key);
    for (const locale of locales) name(words[locale].segments[key].name, key);
  }
  return [
    [
      "override_key",
      byWord(
        "override_text",
        [...keys].map(([text, key]) => [text, textLiteral(key)] as const),
      ),
    ],
  ];
}

/** How many cells are read, how many are not, one that is not, and the blanks that may count. */
function factsOf({ input, marks, facts, blanksCount }: CriterionPart): StepColumn[] {
  const { index: i, cell } = input;
  const given = marks.some(([name]) => name === `g${i}`) ? ` + COUNT(g${i})` : "";
  return [
    [`r${i}`, `COUNT(v${i})${given}`],
    [`x${i}`, `COUNTIF(u${i})`],
    [`e${i}`, `MIN(CASE WHEN u${i} THEN SAFE_CAST(${cell} AS STRING) END)`],
    ...(blanksCount === null ? [] : [[`k${i}`, `COUNTIF(b${i})`] as const]),
    ...facts,
  ];
}

/** The weight of a column that is used; the query stops where too few of its cells can be read. */
function limitsOf({ input, limits, blanksCount, blanksAlone, stops }: CriterionPart, settings: Settings): StepColumn[] {
  const { index: i, criterion } = input;
  const said = queryWords[settings.locale].tooFew(criterion.column);
  const message = [
    textLiteral(said.before),
    `CAST(r${i} + x${i} AS STRING)`,
    textLiteral(said.read),
    `CAST(r${i} AS STRING)`,
    textLiteral(said.sample),
    `SUBSTR(COALESCE(e${i}, ''), 1, 100)`,
    textLiteral(said.after),
  ].join(", ");
  // A column of results in which nothing stands yet says nothing about anybody.
  const isEmpty = `r${i} = 0${blanksAlone ? ` AND k${i} = 0` : ""}${stops ? "" : ` AND x${i} = 0`}`;
  const weight = numberLiteral(criterion.weight);
  const used = criterion.axis === "results" ? `CASE WHEN ${isEmpty} THEN 0e0 ELSE ${weight} END` : weight;
  return [
    [`weight${i}`, stops ? `CASE WHEN ${isEnough(i)} THEN ${used} ELSE ERROR(CONCAT(${message})) END` : used],
    ...(blanksCount === null ? [] : [[`f${i}`, `(${blanksCount})`] as const]),
    ...limits,
  ];
}

function pointsOf({ input, points, shows, marks }: CriterionPart, settings: Settings): StepColumn[] {
  const { index: i, criterion } = input;
  const given = marks.some(([name]) => name === `g${i}`);
  const isAsked = cutOf(settings, criterion.axis).kind === "any";
  const shown = given ? `CASE WHEN g${i} IS NOT NULL THEN g${i} > 0 ELSE ${shows} END` : shows;
  return [
    [`p${i}`, given ? `COALESCE(g${i}, ${points})` : points],
    ...(isAsked ? [[`s${i}`, `COALESCE(${shown}, FALSE)`] as const] : []),
  ];
}

function scoredColumns(parts: readonly CriterionPart[], settings: Settings, hasOverride: boolean): StepColumn[] {
  const has = ({ input }: CriterionPart) => `CASE WHEN p${input.index} IS NULL THEN 0e0 ELSE weight${input.index} END`;
  const whole = ({ input }: CriterionPart) => `weight${input.index}`;
  const sum = (terms: readonly string[]) => terms.join(" + ");
  const columns = axes.flatMap((axis): StepColumn[] => {
    const own = parts.filter(({ input }) => input.criterion.axis === axis);
    const points = own.map(({ input: { index: i } }) => `COALESCE(weight${i} * p${i}, 0e0)`);
    const weights = own.map(settings.missing === "zero" ? whole : has);
    const shows = own.map(({ input }) => `s${input.index}`);
    return [
      [axis, `ROUND((${sum(points)}) / NULLIF(${sum(weights)}, 0e0), 9)`],
      ...(cutOf(settings, axis).kind === "any" ? [[`${axis}_shows`, shows.join(" OR ")] as const] : []),
    ];
  });
  const data = `CAST(ROUND(100e0 * (${sum(parts.map(has))}) / NULLIF(${sum(parts.map(whole))}, 0e0)) AS INT64)`;
  return [
    ["partner", "partner"],
    ["key", "`key`"],
    ["same_name", "same_name"],
    ...(hasOverride
      ? [["override_key", "override_key"] as const]
      : [["override_key", "CAST(NULL AS STRING)"] as const]),
    ...columns,
    ["data_percent", data],
    ["unread", unreadColumns(parts, settings)],
  ];
}

/** The headers of what could not be read in a row. */
function unreadColumns(parts: readonly CriterionPart[], { locale, overrideColumn }: Settings): string {
  const { separator } = queryWords[locale];
  const byHeader = new Map<string, string[]>();
  const add = (header: string, condition: string) => byHeader.set(header, [...(byHeader.get(header) ?? []), condition]);
  for (const { input, unread } of parts) add(input.criterion.column, unread);
  if (overrideColumn !== null) {
    add(overrideColumn, `(override_key IS NULL AND NOT ${isMissingText("override_text")})`);
  }
  const texts = [...byHeader].map(
    ([header, conditions]) =>
      `CASE WHEN ${conditions.join(" OR ")} THEN ${textLiteral(`${separator}${header}`)} ELSE '' END`,
  );
  return `SUBSTR(CONCAT(${texts.join(", ")}), ${separator.length + 1})`;
}

const computed = (settings: Settings): Axis[] =>
  axes.filter((axis) => !["number", "any"].includes(cutOf(settings, axis).kind));

function cutStep(settings: Settings): Step[] {
  const columns = computed(settings).map(
    (axis): StepColumn => [`${axis}_cut`, thresholdOf(cutOf(settings, axis), axis) ?? ""],
  );
  return columns.length === 0
    ? []
    : [["cuts", `SELECT\n${columns.map((column) => `  ${columnText(column)}`).join(",\n")}`]];
}

const sides = (settings: Settings) =>
  added(
    axes.map((axis): StepColumn => [`${axis}_high`, isHighOf(cutOf(settings, axis), axis)]),
    computed(settings).length === 0 ? "FROM scored" : "FROM scored CROSS JOIN cuts",
  );

const scoredSegment =
  "CASE WHEN potential IS NULL OR results IS NULL THEN NULL " +
  "WHEN potential_high AND results_high THEN 'grow' WHEN potential_high THEN 'activate' " +
  "WHEN results_high THEN 'sustain' ELSE 'nurture' END";

const placed = `SELECT *, COALESCE(override_key, scored_segment) AS segment_key
FROM (SELECT *, ${scoredSegment} AS scored_segment FROM sided)`;

const bySegment = (value: (key: SegmentKey) => string, otherwise: string) =>
  `CASE segment_key ${segmentKeys.map((key) => `WHEN '${key}' THEN ${value(key)}`).join(" ")} ELSE ${otherwise} END`;

/** A partner that is only placed by an override may lack a score: it follows those of its segment that have one. */
const ordered = ({ segments }: Settings) => `SELECT *, CASE WHEN segment_key IS NULL THEN NULL ELSE ROW_NUMBER() OVER (
  ORDER BY segment_key IS NULL, segment_rank, COALESCE(potential, -1e0) DESC, COALESCE(results, 101e0), \`key\`
) END AS priority
FROM (SELECT *, ${bySegment((key) => numberLiteral(segments[key].priority), "CAST(NULL AS FLOAT64)")} AS segment_rank FROM placed)`;

const output = ({ segments, locale }: Settings) =>
  selected(
    [
      ["partner", "partner"],
      ["key", "`key`"],
      ["potential", "potential"],
      ["results", "results"],
      ["segment", bySegment((key) => textLiteral(segments[key].name), textLiteral(words[locale].needsData))],
      ["support", bySegment((key) => textLiteral(segments[key].support), "''")],
      ["priority", "priority"],
      ["data_percent", "data_percent"],
      ["segment_key", "segment_key"],
      ["scored_segment", "scored_segment"],
      ["unread", "unread"],
      ["same_name", "same_name"],
    ],
    "FROM ordered",
  );
