/** Makes the Segment Map sheet, and gives what is in the way of it another name. */
import { isBlank } from "../../../core/cells/cell";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { readMapSheet } from "../../../core/sheets/map/read-map-sheet";
import { words } from "../../../core/words/words";
import { hasCells, type OwnSheets } from "../../edge/own-sheets";
import { freeName, type InsertSheet, type Sheet, type Spreadsheet } from "../../edge/spreadsheet";
import { type MapSheetCells, readCells } from "./read-cells";

export interface MapSheet {
  readonly sheet: Sheet;
  /** Null: nothing is on it yet. */
  readonly cells: MapSheetCells | null;
  /** A sheet that was taken for the map by its name or marks and cannot be read: what it was called, and is called now. */
  readonly unread: { readonly from: string; readonly to: string } | null;
}

/** What a build works on: our sheet with its cells, or null where there is none. */
export function mapSheetIn({ spreadsheet, evaluation, own: { map } }: NewMap): MapSheet | null {
  if (!map) return null;
  const cells = readCells(map);
  if (readMapSheet(cells)) return { sheet: map, cells, unread: null };
  // A build that died has left it blank, or a new one beside it.
  if (cells.values.every((row) => row.every(isBlank))) return { sheet: map, cells: null, unread: null };
  const begun = spreadsheet.getSheetByName(words[evaluation.settings.locale].sheets.map);
  if (!begun || !hasCells(begun) || begun.getLastRow() > 0) return null;
  const from = map.getName();
  return { sheet: begun, cells: null, unread: { from, to: from } };
}

/** A new sheet beside the profile; one of the name that is somebody's own is renamed, never overwritten. */
export function newMapSheet(insert: InsertSheet, { spreadsheet, evaluation, own }: NewMap, at: number): MapSheet {
  const { sheets, mapSheet } = words[evaluation.settings.locale];
  const named = own.named.find(({ name }) => name === sheets.map)?.sheet;
  // Marked a sheet may be, too, and nobody can read it any more.
  const taken = named ?? (own.map ? spreadsheet.getSheetByName(sheets.map) : null);
  const unread = own.map ?? taken;
  const from = unread?.getName();
  if (taken) taken.setName(freeName(`${sheets.map} (${mapSheet.old})`, spreadsheet));
  const sheet = insert(sheets.map, at);
  return { sheet, cells: null, unread: unread && from ? { from, to: unread.getName() } : null };
}

interface NewMap {
  readonly spreadsheet: Spreadsheet;
  readonly evaluation: Evaluation;
  readonly own: OwnSheets;
}
