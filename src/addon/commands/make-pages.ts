/** New pages of one look: the look is given once, then every page is put in as a copy of it and filled, in two calls. */
import type { Cell } from "../../core/cells/cell";
import type { SentCell } from "../../core/cells/sent";
import type { ChangedSheet, PageLook, SheetChange } from "../../core/sheets/further/further-sheet";
import { writtenCell } from "../edge/days";
import { freeName, type InsertSheet, type Sheet, type Spreadsheet } from "../edge/spreadsheet";
import { placePicture } from "../sheets/place-picture";
import { textCell } from "../sheets/text-cell";

export const isPage = ({ page, like }: SheetChange): boolean => page !== undefined || like !== undefined;

/** The page that is copied is filled last: a copy never holds what is another one's. */
export function makePages(
  spreadsheet: Spreadsheet,
  changes: readonly SheetChange[],
  insert: InsertSheet,
): ChangedSheet[] {
  const sheets = new Map<number, NamedSheet>();
  const put = (change: SheetChange, at: number, template: Sheet | null): Sheet => {
    const wanted = change.seen.kind === "none" ? change.seen.name : "";
    const named = inserted(wanted, template, spreadsheet, insert);
    sheets.set(at, named);
    return named.sheet;
  };
  changes.forEach((change, at) => {
    if (change.page) dress(put(change, at, null), change.page);
  });
  changes.forEach((change, at) => {
    if (change.like !== undefined) fill(put(change, at, sheets.get(change.like)?.sheet ?? null), change);
  });
  changes.forEach((change, at) => {
    if (!change.page) return;
    const { sheet } = sheets.get(at) as NamedSheet;
    fill(sheet, change);
    for (const picture of change.page.pictures ?? []) placePicture(sheet, picture);
  });
  return changes.map((_, at) => {
    const { sheet, name } = sheets.get(at) as NamedSheet;
    return { id: sheet.getSheetId(), name };
  });
}

/** To ask for its name would be a call. */
interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** What is there is asked only where the name turns out to be taken. */
function inserted(name: string, template: Sheet | null, spreadsheet: Spreadsheet, insert: InsertSheet): NamedSheet {
  const put = (as: string) => ({ sheet: template ? insert(as, { template }) : insert(as), name: as });
  try {
    return put(name);
  } catch (error) {
    if (!spreadsheet.getSheetByName(name)) throw error;
    return put(freeName(name, spreadsheet));
  }
}

function dress(sheet: Sheet, { cells, across, wrap, width, hidden, hideGrid }: PageLook): void {
  const columns = cells[0]?.length ?? 1;
  const range = sheet.getRange(1, 1, cells.length, columns);
  const styleOf = ({ bold, size }: PageLook["cells"][number][number]) => {
    const style = SpreadsheetApp.newTextStyle();
    if (bold) style.setBold(true);
    if (size !== undefined) style.setFontSize(size);
    return style.build();
  };
  range.setTextStyles(cells.map((row) => row.map(styleOf)));
  range.setBackgrounds(cells.map((row) => row.map(({ background = null }) => background)) as string[][]);
  if (wrap !== undefined) sheet.getRange(wrap).setHorizontalAlignment("left").setWrap(true);
  if (across !== undefined) sheet.getRange(across).mergeAcross();
  sheet.setColumnWidths(1, columns, width);
  sheet.hideColumns(hidden.column + 1, hidden.count);
  if (hideGrid) sheet.setHiddenGridlines(true);
}

function fill(sheet: Sheet, { writes }: SheetChange): void {
  for (const { row, column, cells } of writes) {
    sheet
      .getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 1)
      .setValues(cells.map((line) => line.map(plainCell)) as Cell[][]);
  }
}

/** A text stays one whatever it looks like. */
function plainCell(cell: SentCell): Cell {
  const written = textCell(writtenCell(cell));
  const isMarked = typeof written !== "string" || written === "" || written.startsWith("'");
  return isMarked ? written : `'${written}`;
}
