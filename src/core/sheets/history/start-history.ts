/** Switches the record of builds on: the sheet 履歴 with its mark and the present build, planned as one change. */
import { columnLetters } from "../../cells/address";
import { receivedGrid } from "../../cells/sent";
import { sheetSource } from "../../cells/source";
import type { Evaluation } from "../../evaluate/evaluation";
import { locales } from "../../model/locale";
import { historyWords } from "../../words/history-words";
import { type FoundSheet, rowPrints, type Seen, type SheetChange, type WantedSheet } from "../further/further-sheet";
import { historyOn } from "./history-on";
import { type Keeping, keepBuild } from "./keep-build";
import { historyMark, historyMarkColumn } from "./mark";
import { noHistory } from "./read-history";

export const wantedHistory: WantedSheet = {
  mark: historyMark,
  names: locales.map((locale) => historyWords[locale].sheet),
};

const headerLook = { bold: true, background: "#e8eaed" } as const;

/**
 * `found` is the sheet of that name or mark: a history without a mark, or a blank sheet, is taken up; beside any other one
 * a new sheet is put in. Where the build cannot be kept, why.
 */
export function startHistory(
  found: FoundSheet | null,
  evaluation: Evaluation,
): { readonly change: SheetChange } | Exclude<Keeping, { readonly kind: "kept" }> {
  const { locale } = evaluation.settings;
  const { today: day, scored } = evaluation.reading;
  const there = found && historyOn(sheetSource(receivedGrid(found.cells), found.name), scored.readings.region);
  const keeping = keepBuild(there || noHistory, { evaluation, day, renames: new Map(), locale });
  if (keeping.kind !== "kept") return keeping;
  const { write, remove } = keeping.steps;
  const header = there ? (there.sheet?.header ?? 0) : 0;
  const seen: Seen =
    found && there
      ? { kind: "rows", sheet: found.id, prints: rowPrints(found.cells) }
      : { kind: "none", mark: historyMark, name: historyWords[locale].sheet };
  const last = `${columnLetters(historyMarkColumn - 1)}${header + 1}`;
  return {
    change: {
      seen,
      size: { rows: write.at + write.cells.length, columns: historyMarkColumn + 1 },
      formats: [{ row: write.at, column: 0, formats: write.cells.map((row) => row.map(() => "@")) }],
      writes: [{ row: write.at, column: 0, cells: write.cells }],
      deleteRows: remove ? [{ row: remove.from, count: remove.count }] : [],
      looks: [{ ranges: [`A${header + 1}:${last}`], ...headerLook }],
      widths: [
        { column: 0, count: 2, width: 90 },
        { column: 2, count: 1, width: 180 },
        { column: historyMarkColumn - 1, count: 1, width: 320 },
      ],
      frozenRows: header + 1,
      hideColumns: [{ column: historyMarkColumn, count: 1 }],
      // Last: a sheet without it is taken up by the next click.
      last: [{ row: header, column: historyMarkColumn, cells: [[historyMark]] }],
    },
  };
}
