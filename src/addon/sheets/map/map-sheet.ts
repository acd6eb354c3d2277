/** Makes the Segment Map sheet, and gives what is in the way of it another name. */
import { isBlank } from "../../../core/cells/cell";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { readMapSheet } from "../../../core/sheets/map/read-map-sheet";
import { words } from "../../../core/words/words";
import type { OwnSheets } from "../../edge/own-sheets";
import { freeName, type InsertSheet, type Sheet, type Spreadsheet } from "../../edge/spreadsheet";
import { type MapSheetCells, readCells } from "./read-cells";

export interface MapSheet {
  readonly sheet: Sheet;
  /** Null: nothing is on it yet. */
  readonly cells: MapSheetCells | null;
}

/** What a build works on: our sheet with its cells, or null where there is none. */
export function mapSheetIn({ map }: OwnSheets): MapSheet | null {
  if (!map) return null;
  const cells = readCells(map);
  if (readMapSheet(cells)) return { sheet: map, cells };
  // A build that died has left it blank.
  return cells.values.every((row) => row.every(isBlank)) ? { sheet: map, cells: null } : null;
}

export interface NewMapSheet {
  readonly sheet: Sheet;
  /** A sheet that was taken for the map by its name or marks and cannot be read: what it was called, and is called now. */
  readonly unread: { readonly from: string; readonly to: string } | null;
}

/** A new sheet beside the profile; one of the name that is somebody's own is renamed, never overwritten. */
export function newMapSheet(insert: InsertSheet, { spreadsheet, evaluation, own }: NewMap, at: number): NewMapSheet {
  const { sheets, mapSheet } = words[evaluation.settings.locale];
  // Marked it may be, too, and nobody can read it any more.
  const marked = own.map?.getName() === sheets.map ? own.map : undefined;
  const taken = own.named.find(({ name }) => name === sheets.map)?.sheet ?? marked;
  const from = (taken ?? own.map)?.getName();
  const to = taken ? freeName(`${sheets.map} (${mapSheet.old})`, spreadsheet) : from;
  if (taken && to) taken.setName(to);
  return { sheet: insert(sheets.map, at), unread: from && to ? { from, to } : null };
}

interface NewMap {
  readonly spreadsheet: Spreadsheet;
  readonly evaluation: Evaluation;
  readonly own: OwnSheets;
}
