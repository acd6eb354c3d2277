/** New pages of one look: the look is given once, then every page is put in as a copy of it and filled, in two calls. */
import type { Cell } from "../../core/cells/cell";
import type { SentCell } from "../../core/cells/sent";
import type { ChangedSheet, PageLook, SheetChange } from "../../core/sheets/further/further-sheet";
import { writtenCell } from "../edge/days";
import { freeName, type InsertSheet, type Sheet, type Spreadsheet } from "../edge/spreadsheet";
import { placePicture } from "../sheets/place-picture";
import { textCell } from "../sheets/text-cell";

export const isPage = ({ page, isLikeFirst }: SheetChange): boolean => page !== undefined || isLikeFirst === true;

/**
 * All of them have the look of the first; those whose mark is there already are left alone. The page that is copied is filled
 * last: a copy never holds what is another one's.
 */
export function makePages(
  spreadsheet: Spreadsheet,
  changes: readonly SheetChange[],
  there: ReadonlySet<string>,
  insert: InsertSheet,
): ChangedSheet[] {
  const look = changes[0]?.page;
  const missing = changes.filter(({ seen }) => seen.kind !== "none" || seen.mark === null || !there.has(seen.mark));
  const [first, ...others] = missing;
  if (!look || !first) return [];
  const put = ({ seen }: SheetChange, template: Sheet | null) =>
    inserted(seen.kind === "none" ? seen.name : "", template, spreadsheet, insert);
  const template = put(first, null);
  dress(template.sheet, look);
  const copies = others.map((change) => {
    const named = put(change, template.sheet);
    fill(named.sheet, change);
    return named;
  });
  fill(template.sheet, first);
  for (const picture of first.page?.pictures ?? []) placePicture(template.sheet, picture);
  return [template, ...copies].map(({ sheet, name }) => ({ id: sheet.getSheetId(), name }));
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
