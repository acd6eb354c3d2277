/** The history on a sheet that builds are added to: its columns have to be where they were made. */
import { fold, isBlank } from "../../cells/cell";
import type { Source } from "../../cells/source";
import type { Region } from "../../profile/column-reading/column-reading";
import { headerCells } from "./history-rows";
import { type History, noHistory, readHistory } from "./read-history";

/** Undefined where the columns are no longer those of a history; a blank sheet is one without builds. */
export function historyOn(source: Source, region: Region): History | undefined {
  const { cells } = source;
  if (cells.every((row) => row.every(isBlank))) return noHistory;
  const history = readHistory(source, region);
  if (!history?.sheet) return undefined;
  const { header, locale } = history.sheet;
  return headerCells(locale).every((name, at) => fold(String(cells[header]?.[at])) === fold(name))
    ? history
    : undefined;
}
