/** The hidden mark of the settings sheet, in a column right of its blocks: renamed, moved or copied it is found by that. */
import { settingsWidth } from "./blocks";

export const settingsMark = "map.settings";

/** Where it stands on a new sheet, from 0: outside the columns that formulas pass. */
export const settingsMarkColumn = settingsWidth;
