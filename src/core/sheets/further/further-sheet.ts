/**
 * Sheets of ours besides the map and the settings: how the page finds and reads them, and how it has them written.
 *
 * A sheet is known by a hidden mark, a text `sheet:…` in a cell of its own (see `sheetMark`), whatever people rename it to;
 * where no sheet has the mark, by its usual name. The page reads what it needs when a tab is opened (`furtherSheets` of the
 * server), plans the whole change as plain data in the core, and has it written by one call (`changeSheets`): the server
 * compares what stands there with what the page saw, checks what would stop it halfway, and then writes in few calls.
 * Where somebody changed something meanwhile nothing is written, and the refusal (`sheetChanged`, `cellsChanged`) has the
 * address. Texts of cells stay texts as long as their cells have the format "@" (or are not risky: `PlannedCells`).
 */
import { type Cell, isDate } from "../../cells/cell";
import type { SentCell, SentGrid } from "../../cells/sent";
import { sentGrid } from "../../cells/sent";
import { hashOf } from "../map/hash";
import type { FormatBlock } from "../map/planned-cells";
import type { CellBlock } from "../map/rectangles";

/** The mark of a kind of sheet; a kind with one sheet for each of several things adds which. */
export const sheetMark = (kind: string, of?: string): string =>
  of === undefined ? `sheet:${kind}` : `sheet:${kind} ${of}`;

/** What a search finds all of them by, but for the history, which is looked for at every build: none is a profile. */
export const furtherMarkPattern = "sheet:(?:team|plan|account|handout|report)(?: .*)?";

export interface WantedSheet {
  /** "map" is the Segment Map sheet, which has marks of its own. */
  readonly mark: string;
  /** What it is called where no sheet has the mark, in either language; empty: by its mark alone. */
  readonly names: readonly string[];
  /** Also where formulas stand: some calls more. */
  readonly formulas?: boolean;
}

/** A sheet as it stands. */
export interface FoundSheet {
  /** Which one of those wanted: its mark as it was asked for. */
  readonly wanted: string;
  /** The mark that stands on it, "" where it was found by its name. */
  readonly mark: string;
  readonly id: number;
  readonly name: string;
  /** From A1 on. */
  readonly cells: SentGrid;
  /** Cells that hold a formula, also one that shows nothing; none where nobody asked. */
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
}

/** Cells across the wire; row and column count from 0. */
export interface SentBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: SentGrid;
}

/** What the page planned from. Where it is no longer so, nothing is written. */
export type Seen =
  /** There is no sheet with this mark yet: one is put in. Null: one is put in whatever there is. */
  | { readonly kind: "none"; readonly mark: string | null; readonly name: string }
  /** The whole sheet, by a print of each row. */
  | { readonly kind: "rows"; readonly sheet: number; readonly prints: readonly string[] }
  /** Some cells. */
  | { readonly kind: "cells"; readonly sheet: number; readonly blocks: readonly SentBlock[] };

/** A look that ranges (A1) share; what is not said is left as it is. */
export interface Look {
  readonly ranges: readonly string[];
  readonly bold?: boolean;
  readonly background?: string | null;
  readonly ink?: string;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: "clip" | "wrap";
  /** A number format, also of cells that are still blank. */
  readonly format?: string;
  readonly merge?: boolean;
  /** A dropdown: a warning only, other texts stay possible. */
  readonly choices?: readonly string[];
  /** A day is expected, and chosen from a calendar: a warning only, too. */
  readonly takesDays?: boolean;
}

/** The look of a new page as a whole, each kind of it in one call. */
export interface PageLook {
  /** Of each cell from A1 on. */
  readonly cells: readonly (readonly CellLook[])[];
  /** Cells of each of these rows that become one (A1). */
  readonly across?: string;
  /** Where long texts wrap and everything stands on the left (A1). */
  readonly wrap?: string;
  /** Pixels of each column. */
  readonly width: number;
  /** Columns that are not seen. */
  readonly hidden: { readonly column: number; readonly count: number };
  readonly hideGrid?: true;
  /** On this page alone, not on those that look like it. */
  readonly pictures?: readonly SentPicture[];
}

export interface CellLook {
  readonly bold?: true;
  readonly size?: number;
  readonly background?: string;
}

export interface SentPicture {
  /** PNG, base64, without a data: prefix. */
  readonly png: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
}

/** A change of one sheet, in the order in which it is written. Rows and columns count from 0. */
export interface SheetChange {
  readonly seen: Seen;
  /** Of a new sheet. Its texts are texts whatever the format of their cells. */
  readonly page?: PageLook;
  /** A new sheet that looks as the page of the first of the changes: two calls, none where its mark is there already. */
  readonly isLikeFirst?: true;
  /** The sheet gets another name, unless one has it already. */
  readonly rename?: string;
  /** The rows and columns that there must be at least: put in at the end where they are missing. */
  readonly size?: { readonly rows: number; readonly columns: number };
  readonly insertRows?: readonly { readonly before: number; readonly count: number }[];
  readonly insertColumns?: { readonly before: number; readonly count: number };
  /** Rows moved in full width by numbers that are written to a column of ours: whatever stands in them moves along. */
  readonly order?: { readonly row: number; readonly column: number; readonly values: readonly number[] };
  readonly formats?: readonly FormatBlock[];
  /** Those of rows as they are once they are sorted. */
  readonly formatsInOrder?: readonly FormatBlock[];
  readonly writes: readonly SentBlock[];
  /** From the bottom up. */
  readonly deleteRows?: readonly { readonly row: number; readonly count: number }[];
  readonly looks?: readonly Look[];
  readonly widths?: readonly { readonly column: number; readonly count: number; readonly width: number }[];
  readonly heights?: readonly { readonly row: number; readonly count: number; readonly height: number }[];
  readonly hideRows?: readonly { readonly row: number; readonly count: number }[];
  readonly hideColumns?: readonly { readonly column: number; readonly count: number }[];
  readonly frozenRows?: number;
  readonly hideGrid?: boolean;
  /** Warns whoever types outside the users' columns (from this one on; null: anywhere). */
  readonly warning?: { readonly text: string; readonly from: number | null };
  /** Written last, so that a change that died is seen: the next one gives the looks once more. */
  readonly last?: readonly SentBlock[];
  /** The sheet is shown. */
  readonly show?: boolean;
}

export interface ChangedSheet {
  readonly id: number;
  readonly name: string;
}

export const sentBlock = ({ row, column, values }: CellBlock): SentBlock => ({ row, column, cells: sentGrid(values) });

/** Of each row, for `Seen`: blank cells at its end count as none. */
export const rowPrints = (cells: SentGrid): string[] => {
  const prints = cells.map((row) => {
    let width = row.length;
    while (width > 0 && row[width - 1] === "") width -= 1;
    return width === 0 ? "" : hashOf(JSON.stringify(row.slice(0, width)));
  });
  while (prints.length > 0 && prints[prints.length - 1] === "") prints.pop();
  return prints;
};

export const sameCell = (one: SentCell | undefined, other: SentCell | undefined): boolean =>
  JSON.stringify(one ?? "") === JSON.stringify(other ?? "");

/** The number format that keeps a cell what it is: a text as text, a day as a day. */
export const plainFormat = (cell: Cell): string =>
  typeof cell === "string" ? "@" : isDate(cell) ? "yyyy/mm/dd" : "General";
