/** Mends settings that cannot be read: only what is broken, with what would be inferred or is the default. */

import { addressOf } from "../cells/address";
import { fold } from "../cells/cell";
import { nearest } from "../cells/nearest";
import { parseNumber } from "../cells/number";
import type { SentCell } from "../cells/sent";
import type { Place } from "../cells/source";
import type { Axis } from "../model/axis";
import { criteriaFields } from "../model/fields";
import { segmentKeys } from "../model/segment";
import type { Problem } from "../problem/problem";
import { asComment } from "../settings/block";
import { defaultOptions, settingsFormat } from "../settings/default-options";
import { defaultSegments } from "../settings/default-segments";
import { defaultNames } from "../settings/read-segments";
import { criterionCells, optionCell } from "../settings/settings-cells";
import { evaluateSnapshot, type Snapshot } from "../wire/snapshot";
import { keyNamed, words } from "../words/words";
import { BrokenSheet, type Mend } from "./broken-sheet";
import { cellIn, type SettingsEdit, withEdits } from "./edit";

/** A mended cell can bring the next trouble to light; more rounds than this mean that mending leads nowhere. */
const rounds = 12;

/** The edits after which the settings can be used; empty when they can already, null when no edit would help. */
export function settingsRepair(snapshot: Snapshot): SettingsEdit[] | null {
  const edits = new Map<string, SettingsEdit>();
  let current = snapshot;
  for (let round = 0; round < rounds; round += 1) {
    const outcome = evaluateSnapshot(current);
    if (outcome.ok) return [...edits.values()];
    if (!current.settings) return null;
    const { cells } = current.settings;
    const sheet = new BrokenSheet(current);
    const found = outcome.problems
      .flatMap((problem) => mendsOf(problem, sheet))
      .map(([cell, value]) => ({ cell, was: cellIn(cells, cell), value }));
    if (found.length === 0) return null;
    for (const { cell, was, value } of found) edits.set(cell, { cell, was: edits.get(cell)?.was ?? was, value });
    current = { ...current, settings: { ...current.settings, cells: withEdits(cells, found) } };
  }
  return null;
}

const axisGuess = (sheet: BrokenSheet, column: string): Axis => sheet.guess(column)?.axis ?? "potential";

/** New contents of the cells that a problem is about. */
function mendsOf(problem: Problem, sheet: BrokenSheet): Mend[] {
  const language = words[sheet.locale];
  const set = (place: Place, value: SentCell): Mend[] => [[place.cell, value]];
  switch (problem.code) {
    case "badAxis":
      return set(problem.place, language.axes[axisGuess(sheet, problem.column)]);
    case "badWeight":
      return set(problem.place, sheet.guess(problem.column)?.weight ?? 1);
    case "badScale":
      return set(problem.place, language.scales[sheet.guess(problem.column)?.scale ?? "linear"]);
    case "badBound":
    case "negativeBound":
    case "equalBounds":
    case "badDayBounds":
    case "badLevel":
    case "sameLevelTwice":
    case "mixedTargets":
    case "badAsOf":
    case "badNumberOption":
    case "badYesNoOption":
      return set(problem.place, "");
    case "lostHeader":
      return set(problem.place, problem.header);
    case "noTargets":
    case "missingColumn":
      return misfit(problem, sheet);
    case "nothingNamed":
      return clearedRow(problem.place, sheet) ?? set(problem.place, asComment(""));
    case "badReading":
    case "badRowRole":
      return set(problem.place, "");
    case "unknownOption":
    case "optionTwice":
      return set(problem.place, asComment(problem.text));
    case "unknownSegment":
    case "segmentTwice":
      return set(problem.place, missingSegment(sheet) ?? asComment(problem.text));
    case "sameSegmentName":
      return nameOf(problem.place, sheet);
    case "badPriority":
    case "badColour":
      return segmentDefault(problem, sheet);
    case "badCut":
    case "badMissingRule": {
      const key = problem.code === "badMissingRule" ? "missing" : problem.option;
      if (key === "argument" || !problem.place) return [];
      if (problem.code === "badCut" && problem.meant !== null) return set(problem.place, problem.meant);
      return set(problem.place, optionCell({ ...defaultOptions, locale: sheet.locale }, key));
    }
    case "missingOptionColumn":
      return optionColumn(problem.option, problem.column, sheet);
    case "newerFormat":
      return formatOf(problem.format, sheet);
    case "noCriteriaBlock":
      return newCriteria(sheet);
    case "noCriteria":
      return inferredOn(problem.axis, sheet);
    case "noWeight":
      return weightsOf(problem.axis, sheet);
    default:
      return [];
  }
}

/** A criterion that the profile or the scale does not fit: the header it was meant to be, else no weight. */
function misfit(problem: Problem & { readonly code: "noTargets" | "missingColumn" }, sheet: BrokenSheet): Mend[] {
  const row = sheet.criteria?.rows.find((each) => fold(each.text("column")) === fold(problem.column));
  if (!row) return [];
  const near = problem.code === "missingColumn" ? nearest(problem.column, sheet.headers) : null;
  if (near !== null) return [[row.place("column").cell, near]];
  if (sheet.criteria?.columns.has("weight")) return [[row.place("weight").cell, 0]];
  return [[row.place("column").cell, asComment(row.text("column"))], ...others(row, sheet)];
}

type CriteriaRow = NonNullable<BrokenSheet["criteria"]>["rows"][number];

/** A row of the criteria is passed over only where nothing but its first cell is filled. */
const others = (row: CriteriaRow, { criteria }: BrokenSheet): Mend[] =>
  [...(criteria?.columns.keys() ?? [])]
    .filter((field) => field !== "column" && row.text(field) !== "")
    .map((field) => [row.place(field).cell, ""]);

/** What stands in a row of the criteria that names no column; null for a row of another block. */
function clearedRow(place: Place, sheet: BrokenSheet): Mend[] | null {
  const row = sheet.criteria?.rows.find((each) => each.place("column").cell === place.cell);
  return row ? others(row, sheet) : null;
}

/** The key that no row has, where it is the only one. */
function missingSegment({ segments }: BrokenSheet): string | null {
  const present = new Set(segments?.rows.map((row) => fold(row.text("segment"))));
  const missing = segmentKeys.filter((key) => !present.has(key));
  return missing.length === 1 ? (missing[0] ?? null) : null;
}

const segmentRow = (place: Place, { segments }: BrokenSheet, field: "name" | "priority" | "colour") =>
  segments?.rows.find((row) => row.place(field).cell === place.cell);

const keyOf = (text: string) => keyNamed(text, defaultNames);

function nameOf(place: Place, sheet: BrokenSheet): Mend[] {
  const key = keyOf(segmentRow(place, sheet, "name")?.text("segment") ?? "");
  if (!key) return [];
  const { name } = defaultSegments(sheet.locale)[key];
  const taken = sheet.segments?.rows.some(
    (row) => row.place("name").cell !== place.cell && fold(row.text("name")) === fold(name),
  );
  return [[place.cell, taken ? key : name]];
}

function segmentDefault(problem: Problem & { readonly code: "badPriority" | "badColour" }, sheet: BrokenSheet): Mend[] {
  const field = problem.code === "badPriority" ? "priority" : "colour";
  const key = keyOf(segmentRow(problem.place, sheet, field)?.text("segment") ?? "");
  return key ? [[problem.place.cell, defaultSegments(sheet.locale)[key][field]]] : [];
}

const optionRow = (option: string, { options }: BrokenSheet) =>
  options?.rows.find((row) => keyNamed(row.text("option"), (language) => language.options) === option);

/** A format that is a number above ours is a newer add-on's: that is not ours to mend. */
function formatOf(text: string, sheet: BrokenSheet): Mend[] {
  const row = optionRow("format", sheet);
  return row && !((parseNumber(text) ?? 0) > settingsFormat) ? [[row.place("value").cell, settingsFormat]] : [];
}

function optionColumn(option: string, column: string, sheet: BrokenSheet): Mend[] {
  const row = optionRow(option, sheet);
  return row ? [[row.place("value").cell, nearest(column, sheet.headers) ?? ""]] : [];
}

/** Weights for the axis's rows that the profile has a column for; where there is none, what is inferred. */
function weightsOf(axis: Axis, sheet: BrokenSheet): Mend[] {
  const known = new Set(sheet.headers.map(fold));
  const rows = sheet.criteria?.rows.filter(
    (row) => keyNamed(row.text("axis"), (language) => language.axes) === axis && known.has(fold(row.text("column"))),
  );
  if (!rows || rows.length === 0 || !sheet.criteria?.columns.has("weight")) return inferredOn(axis, sheet);
  return rows.map((row): Mend => [row.place("weight").cell, 1]);
}

const inferredOn = (axis: Axis, sheet: BrokenSheet): Mend[] =>
  sheet.added(sheet.inferred?.criteria.filter((criterion) => criterion.axis === axis) ?? []);

/** The headers that were lost beside others, else a whole new block right of everything. */
function newCriteria(sheet: BrokenSheet): Mend[] {
  const { source, locale } = sheet;
  for (const language of [words[locale], words.ja, words.en]) {
    const known = criteriaFields.map((field) => fold(language.criteriaHeaders[field]));
    for (let row = 0; row < source.cells.length; row += 1) {
      const texts = (source.cells[row] ?? []).map((cell) => fold(String(cell ?? "")));
      const anchor = known.findIndex((header) => texts.includes(header));
      if (known.filter((header) => texts.includes(header)).length < 3) continue;
      const first = texts.indexOf(known[anchor] ?? "") - anchor;
      const lost = known.slice(0, 2).flatMap((header, index) => (texts.includes(header) ? [] : [index]));
      if (lost.some((index) => first + index < 0 || known.includes(texts[first + index] ?? ""))) continue;
      const names = criteriaFields.map((field) => language.criteriaHeaders[field]);
      return lost.map((index): Mend => [addressOf(row, first + index), names[index] ?? ""]);
    }
  }
  if (!sheet.inferred) return [];
  const left = Math.max(0, ...source.cells.map((row) => row.length)) + 1;
  const { criteria, locale: written } = sheet.inferred;
  const rows = [words[written].criteriaHeaders, ...criteria.map((criterion) => criterionCells(criterion, written))];
  return rows.flatMap((cells, row) =>
    criteriaFields.map((field, index): Mend => [addressOf(row, left + index), cells[field]]),
  );
}
