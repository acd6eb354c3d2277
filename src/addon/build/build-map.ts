/** One click: reads the profile, writes the settings when there are none, and writes the map. */
import type { RenameAnswers } from "../../core/layout/homes";
import { mapView } from "../../core/view/map-view";
import type { BuiltMap } from "../api";
import { userLocale } from "../book/user-texts";
import { refreshFormulas, restoreFormulas } from "../formula/live-formulas";
import { writeMapSheet } from "../map-sheet/write-map-sheet";
import { readCurrentMap } from "./current-map";
import { oneAtATime } from "./one-at-a-time";
import { rememberProfileSheet, writeSettingsSheet } from "./settings-sheet";

/** Builds from the chosen sheet, or null for the suggested one; what it throws is for the user. */
export function buildMap(chosen: string | null, answers: RenameAnswers = {}): BuiltMap {
  return oneAtATime(() => {
    const { spreadsheet, sheets, settings, profileName, evaluation } = readCurrentMap(chosen);
    restoreFormulas(spreadsheet);
    if (settings) rememberProfileSheet(settings, profileName);
    else writeSettingsSheet(spreadsheet, sheets, evaluation.settings);
    const { sheet, renames } = writeMapSheet(spreadsheet, evaluation, answers);
    spreadsheet.setActiveSheet(sheet);
    refreshFormulas(spreadsheet);
    return { ...mapView(evaluation, profileName, userLocale()), renames };
  });
}
