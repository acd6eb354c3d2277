/** Reads the sheets of ours besides map and settings, for a page that needs them: one search finds all of them. */
import { sentGrid } from "../../core/cells/sent";
import type { FoundSheet, WantedSheet } from "../../core/sheets/further/further-sheet";
import { cellsOf } from "../edge/days";
import { hasCells, ownSheets } from "../edge/own-sheets";
import type { Sheet, Spreadsheet } from "../edge/spreadsheet";

interface Marked {
  readonly mark: string;
  readonly sheet: Sheet;
}

/** Those that are there. Of several with one mark the one with the usual name counts, else the leftmost. */
export function furtherSheets(wanted: readonly WantedSheet[]): FoundSheet[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = wanted.some(({ mark }) => mark === "map") ? ownSheets(spreadsheet) : null;
  const marked = markedSheets(
    spreadsheet,
    wanted.filter(({ mark }) => mark !== "map"),
  );
  return wanted.flatMap((each) => {
    if (each.mark === "map") return own?.map ? [found("map", { mark: "map", sheet: own.map })] : [];
    const fits = ({ mark }: Marked) => mark === each.mark || (each.many === true && mark.startsWith(`${each.mark} `));
    const sheets = [...byMark(marked.filter(fits))].map((same) => oneOf(same, each.names));
    if (sheets.length > 0) return sheets.map((one) => found(each.mark, one));
    const named = namedSheet(spreadsheet, each.names);
    return named ? [found(each.mark, { mark: "", sheet: named })] : [];
  });
}

/** Every sheet with one of the marks, in one search. */
export function markedSheets(
  spreadsheet: Spreadsheet,
  wanted: readonly Pick<WantedSheet, "mark" | "many">[],
): Marked[] {
  if (wanted.length === 0) return [];
  const patterns = wanted.map(
    ({ mark, many }) => `${mark.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&")}${many ? "(?: .*)?" : ""}`,
  );
  const hits = spreadsheet
    .createTextFinder(patterns.join("|"))
    .useRegularExpression(true)
    .matchEntireCell(true)
    .matchCase(true)
    .findAll();
  return hits.map((range) => ({ mark: String(range.getValue()), sheet: range.getSheet() }));
}

function byMark(marked: readonly Marked[]): Iterable<readonly Marked[]> {
  const groups = new Map<string, Marked[]>();
  for (const each of marked) {
    const group = groups.get(each.mark);
    if (group) group.push(each);
    else groups.set(each.mark, [each]);
  }
  return groups.values();
}

function oneOf(same: readonly Marked[], names: readonly string[]): Marked {
  if (same.length === 1) return same[0] as Marked;
  const named = same.find(({ sheet }) => names.includes(sheet.getName()));
  return named ?? ([...same].sort((a, b) => a.sheet.getIndex() - b.sheet.getIndex())[0] as Marked);
}

function namedSheet(spreadsheet: Spreadsheet, names: readonly string[]): Sheet | null {
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && hasCells(sheet)) return sheet;
  }
  return null;
}

function found(wanted: string, { mark, sheet }: Marked): FoundSheet {
  const range = sheet.getDataRange();
  const cells = sentGrid(cellsOf(range));
  const formulas = range
    .getFormulas()
    .flatMap((line, row) =>
      line.flatMap((formula, column) => (formula === "" ? [] : [[row, column, formula] as const])),
    );
  return { wanted, mark, id: sheet.getSheetId(), name: sheet.getName(), cells, formulas };
}
