/** Our sheets in the file: known by hidden marks, whatever people call them, and by name only where none has a mark. */

import { cellText, type Grid } from "../../core/cells/cell";
import { locales } from "../../core/model/locale";
import { settingsMark } from "../../core/settings/mark";
import { furtherMarkPattern } from "../../core/sheets/further/further-sheet";
import { buildRecordPattern, historyMark } from "../../core/sheets/history/mark";
import { lineIn, mapMarkPattern } from "../../core/sheets/map/marks";
import { historyWords } from "../../core/words/history-words";
import { words } from "../../core/words/words";
import { cellsOf } from "./days";
import type { Sheet, Spreadsheet } from "./spreadsheet";

type Kind = "settings" | "map" | "history";
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface OwnSheets {
  readonly settings: Sheet | null;
  /** What stands on it, where it had to be read to know it. */
  readonly settingsCells: Grid | null;
  readonly map: Sheet | null;
  /** By its mark, else by what it holds; a blank sheet of its name is none. */
  readonly history: Sheet | null;
  /** Further sheets with our marks, as copies have them: they are left alone. */
  readonly copies: readonly Sheet[];
  /** Sheets that have a name of ours, looked up where none has the mark, up to the one that counts. */
  readonly named: readonly NamedSheet[];
}

interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** One search through the file finds all marks, on however many sheets. */
export function ownSheets(spreadsheet: Spreadsheet): OwnSheets {
  const hits = cellsLike(
    spreadsheet,
    `${mapMarkPattern}|${settingsMark.replace(".", "\\.")}|${historyMark}|${buildRecordPattern}`,
  );
  const maps: Sheet[] = [];
  const settings: Sheet[] = [];
  const read = new Map<Sheet, Grid>();
  const histories: Sheet[] = [];
  for (const { sheet, ranges } of bySheet(hits)) {
    const rows = ranges.map((range) => range.getRow());
    if (new Set(rows).size < rows.length) maps.push(sheet);
    // A mark with records below it is a history: nobody has to ask what is in them.
    else if (isMarkOverRecords(ranges)) histories.push(sheet);
    else {
      // All of it: settings are read next in any case.
      const cells = cellsOf(sheet.getDataRange());
      const texts = ranges.map((range) => cellText(cells[range.getRow() - 1]?.[range.getColumn() - 1]));
      if (texts.includes(settingsMark)) {
        settings.push(sheet);
        read.set(sheet, cells);
      } else if (new Set(texts.filter((text) => lineIn(text) !== null)).size > 1) maps.push(sheet);
      // A partner may be called like a mark of the map.
      else if (texts.some((text) => text === historyMark || record.test(text))) histories.push(sheet);
    }
  }
  const named: NamedSheet[] = [];
  const lookUp = (kind: Kind) => {
    for (const name of namesOf(kind)) {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet) named.push({ name, sheet });
      if (sheet && hasCells(sheet)) return sheet;
    }
    return null;
  };
  // Where there are no settings either there was never a map.
  const unmarked = () => lookUp("map") ?? (settings.length > 0 ? mapByHeadings(spreadsheet) : null);
  const map = maps.length > 0 ? oneOf("map", maps) : unmarked();
  const own = settings.length > 0 ? oneOf("settings", settings) : lookUp("settings");
  const history = histories.length > 0 ? oneOf("history", histories) : null;
  const isOurs = (sheet: Sheet) => [map, own, history].some((each) => each?.getSheetId() === sheet.getSheetId());
  return {
    map,
    settings: own,
    settingsCells: (own && read.get(own)) ?? null,
    history,
    copies: [...maps, ...settings, ...histories].filter((sheet) => !isOurs(sheet)),
    named,
  };
}

const cellsLike = (spreadsheet: Spreadsheet, pattern: string) =>
  spreadsheet.createTextFinder(pattern).useRegularExpression(true).matchEntireCell(true).matchCase(true).findAll();

/** A map that was renamed, and of which somebody deleted all that is hidden: two of its headings stand on it. */
function mapByHeadings(spreadsheet: Spreadsheet): Sheet | null {
  const headings = locales.flatMap((locale) => {
    const { title, first, board } = words[locale].mapSheet;
    return [title, first, board];
  });
  const found = bySheet(cellsLike(spreadsheet, headings.join("|"))).filter(({ ranges }) => ranges.length > 1);
  return found.length > 0
    ? oneOf(
        "map",
        found.map(({ sheet }) => sheet),
      )
    : null;
}

const record = new RegExp(`^${buildRecordPattern}$`);

/** One cell above all others, and those in one column, the next on its left. */
function isMarkOverRecords(ranges: readonly Range[]): boolean {
  const [top, ...below] = [...ranges].sort((a, b) => a.getRow() - b.getRow());
  const columns = new Set(below.map((range) => range.getColumn()));
  return top !== undefined && columns.size === 1 && columns.has(top.getColumn() - 1);
}

function bySheet(hits: readonly Range[]) {
  const groups = new Map<number, { readonly sheet: Sheet; readonly ranges: Range[] }>();
  for (const range of hits) {
    const sheet = range.getSheet();
    const group = groups.get(sheet.getSheetId());
    if (group) group.ranges.push(range);
    else groups.set(sheet.getSheetId(), { sheet, ranges: [range] });
  }
  return [...groups.values()];
}

const namesOf = (kind: Kind) =>
  locales.map((locale) => (kind === "history" ? historyWords[locale].sheet : words[locale].sheets[kind]));

/** Of several the one with the usual name, else the leftmost. */
function oneOf(kind: Kind, marked: readonly Sheet[]): Sheet {
  if (marked.length === 1) return marked[0] as Sheet;
  const named = marked.find((sheet) => namesOf(kind).includes(sheet.getName()));
  return named ?? ([...marked].sort((a, b) => a.getIndex() - b.getIndex())[0] as Sheet);
}

/** Sheets of ours besides these: a build does not ask for them. */
export function furtherSheetIds(spreadsheet: Spreadsheet): ReadonlySet<number> {
  return new Set(cellsLike(spreadsheet, furtherMarkPattern).map((range) => range.getSheet().getSheetId()));
}

/** A chart on a sheet of its own, and a sheet connected to a database, have no cells of people's. */
export const hasCells = (sheet: Sheet): boolean => String(sheet.getType()) === "GRID";
