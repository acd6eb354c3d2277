/** English sentences for what was noticed on the map sheet. */
import { list } from "./en-phrases";
import type { SheetFindingTexts } from "./sheet-finding";

export const enSheetFindings: SheetFindingTexts = {
  copiedSheets: ({ sheets }) =>
    `${list(sheets)} ${sheets.length === 1 ? "is a copy" : "are copies"} of the map or its settings: not used, and not written to.`,
  namesTakenFor: ({ names }) =>
    `Rows of the map showed other names than the profile and were taken for the same partners: ${names.map(({ from, to }) => `"${from}" → "${to}"`).join(", ")}. Where that is wrong, move the notes.`,
  mapUnread: ({ from, to }) =>
    `"${from}" cannot be read as the map (its hidden columns or header are gone). It is kept as "${to}", nothing written to it, and a new map was made. Go back to an earlier version (File > Version history), or copy the notes and columns of "${to}" to the same partners' rows of the new map.`,
  rowsMoved: ({ lost }) =>
    `Somebody moved rows or columns while the map was built. Check that no note stands beside another partner, then build the map once more.${lost.length > 0 ? ` Nowhere any more: ${list(lost)}. File > Version history still has it.` : ""}`,
  sheetPutInOrder: ({ rows }) =>
    `The whole sheet had been sorted: its rows are in order again, those above the table, too.${rows === 0 ? "" : ` ${rows === 1 ? "A row" : `${rows} rows`} that somebody had put in ${rows === 1 ? "is" : "are"} under the table now, since nothing tells where ${rows === 1 ? "it" : "they"} stood.`}`,
  chartRefused: () => "Sheets would not draw the native chart. Table and summary are there.",
};
