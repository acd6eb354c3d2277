/** Keeps a build in 履歴: what is written where, and what is removed after it. */
import type { Day } from "../../cells/day";
import type { KeptBuild } from "../../decide/movement/kept-build";
import type { Evaluation } from "../../evaluate/evaluation";
import type { Locale } from "../../model/locale";
import { rowsOf } from "./blocks";
import { blockRows, buildNow, type RowScores } from "./build-block";
import { type HistoryRow, headerCells, type PlacedRow, rowCells } from "./history-rows";
import type { History, HistoryBuild } from "./read-history";
import { daysThatStay, historyLimit } from "./thinning";

export interface BuildToKeep {
  readonly evaluation: Evaluation;
  readonly day: Day;
  /** Of partners that the build recognised under another name: the new name to the old. */
  readonly renames: ReadonlyMap<string, string>;
  /** The language of a sheet that does not exist yet. */
  readonly locale: Locale;
}

/** Two calls, in this order: killed between them the history says what it says after both. Rows count from 0. */
export interface HistoryWrite {
  /** Text cells of whole rows, the header with them where there was no sheet. */
  readonly write: { readonly at: number; readonly cells: readonly (readonly string[])[] };
  readonly remove: { readonly from: number; readonly count: number } | null;
}

export type Keeping =
  /** A day before the last one of the history. */
  | { readonly kind: "dayPast"; readonly last: Day }
  /** The build alone is beyond the limit. */
  | { readonly kind: "tooLarge"; readonly rows: number; readonly letters: number }
  | {
      readonly kind: "kept";
      readonly build: KeptBuild;
      /** The kept builds of earlier days, before any thinning. */
      readonly earlier: readonly HistoryBuild[];
      /** All rows of the history with this build. */
      readonly rows: readonly HistoryRow[];
      readonly steps: HistoryWrite;
      /** How many builds there were and are, where the limit was passed. */
      readonly thinned: { readonly before: number; readonly after: number } | null;
    };

export function keepBuild(history: History, given: BuildToKeep): Keeping {
  const { day, evaluation } = given;
  const last = history.builds.at(-1);
  if (last && last.day > day) return { kind: "dayPast", last: last.day };
  const earlier = last?.day === day ? history.builds.slice(0, -1) : history.builds;
  const build = buildNow(given, history, given.renames);
  const block = blockRows(earlier.at(-1) ?? null, build, scoresIn(evaluation));
  const rows = [
    ...(history.compacted ? [history.compacted] : []),
    ...earlier.flatMap((each) => rowsOf(each.block)),
    ...block,
  ];
  const kept = { kind: "kept", build, earlier } as const;
  if (isWithin(rows)) return { ...kept, rows, steps: stepsOf(history, given, block, rows), thinned: null };
  const whole = thinned(earlier, build, evaluation);
  if (!isWithin(whole.rows)) return { kind: "tooLarge", rows: whole.rows.length, letters: lettersIn(whole.rows) };
  const counts = { before: earlier.length + 1, after: whole.builds };
  return {
    ...kept,
    rows: whole.rows,
    steps: history.sheet ? wholeSteps(history.sheet, whole.rows) : firstSteps(given.locale, whole.rows),
    thinned: counts,
  };
}

const scoresIn =
  ({ scores }: Evaluation) =>
  (index: number): RowScores => {
    const score = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
    return { potential: score(scores.potential[index]), results: score(scores.results[index]) };
  };

/** As it was written where the build wrote it: what a person changed there stays to be seen. */
const writtenScores = ({ rows, partners, evaluation }: HistoryBuild) => {
  const computed = scoresIn(evaluation);
  return (index: number): RowScores => rows.get(partners[index]?.id ?? -1) ?? computed(index);
};

/** The history anew with the builds that stay: by the rule, and of those as many of the latest as there is room for. */
function thinned(earlier: readonly HistoryBuild[], build: KeptBuild, evaluation: Evaluation) {
  const days = new Set(
    daysThatStay(
      earlier.map(({ day }) => day),
      build.day,
    ),
  );
  const staying = earlier.filter(({ day }) => days.has(day));
  const rowsFrom = (first: number) => wholeRows(staying.slice(first), build, evaluation);
  let [first, end] = [0, staying.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (isWithin(rowsFrom(middle))) end = middle;
    else first = middle + 1;
  }
  return { rows: rowsFrom(first), builds: staying.length - first + 1 };
}

function wholeRows(staying: readonly HistoryBuild[], build: KeptBuild, evaluation: Evaluation): HistoryRow[] {
  const scored = [
    ...staying.map((each) => ({ build: each as KeptBuild, scores: writtenScores(each) })),
    { build, scores: scoresIn(evaluation) },
  ];
  return [
    compactedRow(build.day),
    ...scored.flatMap(({ build: each, scores }, at) => blockRows(scored[at - 1]?.build ?? null, each, scores)),
  ];
}

const compactedRow = (day: Day): HistoryRow => ({
  day,
  kind: "compacted",
  partner: "",
  segment: "",
  potential: null,
  results: null,
  record: "",
});

const isWithin = (rows: readonly HistoryRow[]): boolean =>
  rows.length <= historyLimit.rows && lettersIn(rows) <= historyLimit.letters;

const lettersIn = (rows: readonly HistoryRow[]): number =>
  rows.reduce((sum, row) => sum + rowCells(row, "ja").reduce((letters, cell) => letters + cell.length, 0), 0);

/** The block goes below everything, over the rows of a build that died at the end; then the rows that no longer count go. */
function stepsOf(
  history: History,
  { day, locale }: BuildToKeep,
  block: readonly HistoryRow[],
  rows: readonly HistoryRow[],
): HistoryWrite {
  const { sheet } = history;
  if (!sheet) return firstSteps(locale, block);
  const language = sheet.locale;
  const cells = block.map((row) => rowCells(row, language));
  const dead = history.ignored.flat().map(({ at }) => at);
  const end = sheet.end;
  let at = end;
  while (dead.includes(at - 1)) at -= 1;
  const last = history.builds.at(-1);
  const leaving = [...history.replaced, ...(last?.day === day ? rowsOf(last.block) : []), ...history.ignored.flat()]
    .map((row) => row.at)
    .filter((row) => row < at)
    .sort((a, b) => a - b);
  const from = leaving[0];
  const isOneRange = from === undefined || (leaving.at(-1) as number) - from === leaving.length - 1;
  if (!isOneRange || history.isSorted) return anewSteps(sheet, day, rows);
  const blank = headerCells(language).map(() => "");
  const padding = Array.from({ length: Math.max(0, end - at - cells.length) }, () => blank);
  return {
    write: { at, cells: [...cells, ...padding] },
    remove: from === undefined ? null : { from, count: leaving.length },
  };
}

const firstSteps = (locale: Locale, rows: readonly HistoryRow[]): HistoryWrite => ({
  write: { at: 0, cells: [headerCells(locale), ...rows.map((row) => rowCells(row, locale))] },
  remove: null,
});

type KeptSheet = NonNullable<History["sheet"]>;

/** A new whole below everything, then everything above it goes; what nobody can read goes along to the new place. */
function wholeSteps({ end, header, unknown, locale }: KeptSheet, rows: readonly HistoryRow[]): HistoryWrite {
  const cells = rows.map((row) => rowCells(row, locale));
  return {
    write: { at: end, cells: [...cells, ...unknown.map((row) => row.cells)] },
    remove: end > header + 1 ? { from: header + 1, count: end - header - 1 } : null,
  };
}

/** The same where nothing is thinned: the row 再編 goes with the old rows. */
function anewSteps(sheet: KeptSheet, day: Day, rows: readonly HistoryRow[]): HistoryWrite {
  const { write } = wholeSteps(sheet, [compactedRow(day), ...rows]);
  return { write, remove: { from: sheet.header + 1, count: sheet.end - sheet.header } };
}

/** Where rows stand that a person changed: scores and record do not agree. */
export const changedByHand = ({ builds }: Pick<History, "builds">): PlacedRow[] =>
  builds.flatMap(({ rows, doubtful }) => [...rows].flatMap(([id, row]) => (doubtful.has(id) ? [row] : [])));
