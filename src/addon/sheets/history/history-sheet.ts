/** The sheet 履歴, where somebody switched the record on: every build adds its block. */
import { columnLetters } from "../../../core/cells/address";
import { sheetSource } from "../../../core/cells/source";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { historyOn } from "../../../core/sheets/history/history-on";
import { keepBuild } from "../../../core/sheets/history/keep-build";
import { historyMarkColumn } from "../../../core/sheets/history/mark";
import type { KeptInHistory } from "../../api";
import { cellsOf } from "../../edge/days";
import type { Sheet } from "../../edge/spreadsheet";
import { textCell } from "../text-cell";

/** All rows that the sheet has, so that nobody has to ask how many there are. */
const columns = `A:${columnLetters(historyMarkColumn - 1)}`;

/** Adds a build below the others. Whatever stands in the way is told: the map is there all the same. */
export function keepInHistory(
  sheet: Sheet,
  evaluation: Evaluation,
  renames: ReadonlyMap<string, string>,
): KeptInHistory {
  const { locale } = evaluation.settings;
  try {
    const cells = cellsOf(sheet.getRange(columns));
    const history = historyOn(sheetSource(cells, ""), evaluation.reading.scored.readings.region);
    if (!history) return { kind: "unreadable" };
    const keeping = keepBuild(history, { evaluation, day: evaluation.reading.today, renames, locale });
    if (keeping.kind !== "kept") return keeping;
    const { write, remove } = keeping.steps;
    const missing = write.at + write.cells.length - cells.length;
    // Below the last row of the history, whose format they take: in rows at the end a text might become a formula.
    if (missing > 0) sheet.insertRowsAfter(write.at, write.cells.length + spareRows);
    const range = sheet.getRange(write.at + 1, 1, write.cells.length, historyMarkColumn);
    // With rows put in and rows taken out there are four calls already.
    if (missing <= 0 || !remove) range.setNumberFormat("@");
    range.setValues(write.cells.map((row) => row.map(textCell) as string[]));
    if (remove) sheet.deleteRows(remove.from + 1, remove.count);
    return { kind: "kept", thinned: keeping.thinned };
  } catch (error) {
    return { kind: "refused", message: error instanceof Error ? error.message : String(error) };
  }
}

const spareRows = 500;
