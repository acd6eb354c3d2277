/** English texts about why a column is not used. */
import type { RefusalTexts } from "./column-facts";
import { cellsText } from "./en-phrases";

const setting = (column: string, value: string) =>
  `To settle it, write "Reading: ${column}" as an option of Map settings and "${value}" as its value.`;

export const enRefusals: RefusalTexts = {
  empty: () => "it has no values",
  unit: ({ places: [unit, bare] }, column) =>
    `${unit?.cell} has a unit, and ${bare?.cell}, a thousand times apart, has none, so nobody knows what the bare numbers are. ${setting(column, "$K")}`,
  separators: ({ places: [text, number] }, column) =>
    `in ${text?.cell} dots divide the thousands, but ${number?.cell} has decimals: the spreadsheet may have read it wrongly. ${setting(column, "thousands .")}`,
  dayOrder: ({ places: [text, day] }, column) =>
    `the date in ${text?.cell} has day and month in another order than this spreadsheet, which may have read ${day?.cell} and others wrongly. ${setting(column, "day/month/year")}`,
  currencies: ({ places }, column) =>
    `it mixes currencies (${cellsText(places)}), none of them more than the others. ${setting(column, "USD")}`,
  unreadable: ({ read, filled, text, places }) =>
    `only ${read} of ${filled} values can be read; the first that cannot is "${text}" in ${cellsText(places)}`,
  offered: ({ text, places }, column) =>
    `it looks like yes or no, but has values such as "${text}" in ${cellsText(places)}. If what is filled is yes: ${setting(column, "blank is no")}`,
};
