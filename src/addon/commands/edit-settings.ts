/** Changes cells of the settings sheet that somebody decided on in the sidebar. */
import { cellText } from "../../core/cells/cell";
import { receivedCell } from "../../core/cells/sent";
import type { SettingsEdit } from "../../core/tune/edit";
import { dayFormat, writtenCell } from "../edge/days";
import { refuse } from "../edge/refusal";
import type { SettingsSheet } from "../sheets/settings/settings-sheet";
import { readCurrentMap, readSurface } from "./current-map";
import { refuseClosedCells, refuseObstacles } from "./obstacles";
import { writeNewSettings } from "./room";

/** All of the edits or, when a cell is no longer what it was, none. */
export function editSettings(chosen: string | null, edits: readonly SettingsEdit[]): void {
  if (edits.length === 0) return;
  const settings = settingsToEdit(chosen);
  const { sheet, source } = settings;
  for (const { cell, was } of edits) {
    const range = sheet.getRange(cell);
    const now = source.cells[range.getRow() - 1]?.[range.getColumn() - 1];
    const place = { sheet: source.sheet, cell };
    if (cellText(now) !== cellText(receivedCell(was))) refuse({ code: "settingsChanged", place });
  }
  refuseClosedCells(
    settings,
    edits.map(({ cell }) => cell),
  );
  for (const { cell, value } of edits) {
    const range = sheet.getRange(cell);
    // A level such as =100 is text.
    range.setNumberFormat(typeof value === "string" ? "@" : typeof value === "object" ? dayFormat : "General");
    range.setValue(writtenCell(value));
  }
}

/** Before the first map there is no sheet to edit yet: the one that would be written is, first. */
function settingsToEdit(chosen: string | null): SettingsSheet {
  const surface = readSurface();
  refuseObstacles(surface);
  if (surface.settings) return surface.settings;
  writeNewSettings(readCurrentMap(chosen));
  return readSurface().settings as SettingsSheet;
}
