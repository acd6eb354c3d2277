/** The hidden mark of the history sheet, right of its columns: renamed or moved it is found by that. */
import { historyFields } from "../../model/movement-fields";
import { sheetMark } from "../further/further-sheet";

export const historyMark = sheetMark("history");

/** Where it stands on a new sheet, from 0. */
export const historyMarkColumn = historyFields.length;

/** What a search through the whole file looks for besides: the record of a kept build, which stands nowhere else. */
export const buildRecordPattern = '\\{"v":1,"rows":\\d+,.*';
