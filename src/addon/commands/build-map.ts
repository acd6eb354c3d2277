/** One click: reads the profile, writes the settings when there are none, and writes the map. */
import { notesIn } from "../../core/sheets/map/notes";
import type { BuiltMap, Decisions } from "../api";
import { cellsOf } from "../edge/days";
import { oneAtATime, unlessBusy } from "../edge/one-at-a-time";
import { refreshFormulas, restoreFormulas } from "../sheets/live-formulas";
import { writeMapSheet } from "../sheets/map/write-map-sheet";
import { rememberProfileSheet, writeSettingsSheet } from "../sheets/settings/settings-sheet";
import { readCurrentMap, snapshotOf } from "./current-map";
import { editSettings } from "./edit-settings";
import { refuseObstacles } from "./obstacles";

/** Builds from the chosen sheet, or null for the suggested one; refuses with everything that stands in the way. */
export function buildMap(chosen: string | null, { answers = {}, edits = [], wait = true }: Decisions = {}): BuiltMap {
  return (wait ? oneAtATime : unlessBusy)(() => {
    editSettings(chosen, edits);
    const current = readCurrentMap(chosen);
    const { spreadsheet, sheets, settings, profile, evaluation } = current;
    refuseObstacles(current, profile);
    restoreFormulas(spreadsheet);
    if (settings) rememberProfileSheet(settings, profile.sheet ?? "");
    else writeSettingsSheet(spreadsheet, sheets, evaluation.settings);
    const { sheet, renames } = writeMapSheet(spreadsheet, evaluation, answers);
    spreadsheet.setActiveSheet(sheet);
    refreshFormulas(spreadsheet);
    return {
      partners: evaluation.partners.length,
      snapshot: snapshotOf(current, profile),
      notes: notesIn(cellsOf(sheet.getDataRange())),
      renames,
    };
  });
}
