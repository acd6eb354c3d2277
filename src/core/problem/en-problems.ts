/** English sentences for every problem. */

import type { Place } from "../cells/source";
import { numberOptions } from "../model/number-options";
import { scales } from "../model/scale";
import { optionKeys } from "../model/settings";
import { enWords } from "../words/en-words";
import { type RefusedColumn, refusalText } from "./column-facts";
import { counted } from "./counted";
import { at, list } from "./en-phrases";
import { enRefusals } from "./en-refusals";
import type { ProblemTexts } from "./problem";
import { whyNotList } from "./why-not";

const on = (sheet: string | null) => (sheet === null ? "The range" : `The sheet "${sheet}"`);
const shown = (text: string) => (text === "" ? "(blank)" : `"${text}"`);
/** A wide sheet has more headers than a message should. */
const headers = (items: readonly string[]) =>
  items.length === 0
    ? "There are no headers."
    : `Headers now: ${items.slice(0, 30).join(" / ")}${items.length > 30 ? " …" : ""}`;
const near = (name: string | null) => (name === null ? "" : `Did you mean "${name}"? `);
const example = (name: string) => `such as =${name}(A1:K40, 'Map settings'!A:Q)`;
const { axes, options } = enWords;
const refused = (what: string, text: string, place: Place | null, allowed: string) =>
  `${what} ${shown(text)} cannot be used${place ? ` (${at(place)})` : ""}. ${allowed}`;
const once = (what: string, text: string, place: Place) => `${what} "${text}" comes twice (${at(place)}). Keep one.`;
const missing = (found: string | null, names: readonly string[]) =>
  `is not in the profile. ${near(found)}${headers(names)}`;
const cuts = "a number from 0 to 100, any, median, mean, natural, or top 30% (more than 0, at most 100%)";
const examples = {
  potential: "Sales reps, Employees, Sells competing product, Relationship with key person, Training attended",
  results: "Orders, Order amount, Last order date, Opportunities, Referrals",
} as const;

/** Why each of some columns cannot be used. */
const refusedText = (columns: readonly RefusedColumn[]) =>
  columns.map((refused) => `"${refused.column}": ${refusalText(enRefusals, refused)}`).join(" ");

/** Made when the first one is told. */
export function enProblems(): ProblemTexts {
  return {
    emptyProfile: ({ sheet }) =>
      `${on(sheet)} is empty. Put headers (Company, Sales reps, Orders, …) in the first row and one partner a row below.`,
    headerOnly: ({ sheet, row, headers: names }) =>
      `${on(sheet)} has only headers (row ${row}: ${names.slice(0, 8).join(", ")}). Add one partner a row below them.`,
    headerNotFirst: ({ row, firstRow }) =>
      `The headers are in row ${row}, but the range begins in row ${firstRow}. Pass a range that begins with the header row, so that results stand beside their partners.`,
    partnersInColumns: ({ sheet, partners, headers: names, place }) =>
      `${on(sheet)} seems to have one partner a column (from ${at(place)} on: ${partners.slice(0, 5).join(", ")}${partners.length > 5 ? " …" : ""}; what is known of them: ${names.slice(0, 5).join(", ")}). One partner a row is needed: copy the table, and paste it into another sheet with "Paste special", "Transposed".`,
    noPartners: ({ sheet, column }) =>
      `${on(sheet)} has no partner name in the column "${column}". Enter the names below the header.`,
    noPartnerColumn: ({ headers: names }) =>
      `No column with partner names was found. Which one is it? Call its header "Company", or choose it in the list of columns in the sidebar. ${headers(names)}`,
    noCriterion: ({ axis, headers: names, could, refused }) =>
      could.length > 0
        ? `Which column shows ${axes[axis]}? None does for certain. These could: ${whyNotList(could, "en")}. Choose one in the list of columns in the sidebar (with npm run map: Column and Axis in --settings).${refused.length > 0 ? ` ${refusedText(refused)}` : ""}`
        : `No column was found that says something about ${axes[axis]}. Add one such as ${examples[axis]}, or choose one in the list of columns in the sidebar. ${headers(names)}`,
    noUsableColumn: ({ axis, columns }) => `No column can be used for ${axes[axis]}. ${refusedText(columns)}`,
    noProfileSheet: ({ name, sheets }) =>
      name === null
        ? "No sheet with a list of partners was found. Make one with headers in the first row and one partner a row below."
        : `The sheet "${name}" was not found. Check "${options.profileSheet}" in Map settings. Sheets now: ${list(sheets)}`,
    newerFormat: ({ sheet, format, known }) =>
      `${on(sheet)} was made by a newer version of the add-on (format ${format}, this one knows ${known}). Nothing was written. Update the add-on.`,
    protectedSheet: ({ sheet }) =>
      `${on(sheet)} is protected and you may not edit it, so nothing was written. Ask whoever protected it to let you edit it or to remove the protection.`,
    mergedCells: ({ places }) =>
      `The cells ${list(places.map(at))} are merged, and rows with merged cells cannot be sorted. Select them, choose Format > Merge cells > Unmerge, and try again. Nothing was written.`,
    typedColumns: ({ sheet, cell }) =>
      `${cell} on the sheet "${sheet}" has been turned into a table with typed columns, which cannot be written to. Choose "Revert to unformatted data" in the table's menu and try again. Nothing was written.`,
    protectedCells: ({ sheet, cells }) =>
      `The sheet "${sheet}" is protected in ${cells.join(", ")}. Ask whoever protected it to add you as an editor or to remove the protection. Nothing was written.`,
    filteredRows: ({ sheet, cell }) =>
      `A filter over ${cell} on the sheet "${sheet}" hides rows, which Sheets does not sort. Choose Data > Remove filter and try again. Names and notes are as they were.`,
    sheetScrambled: ({ sheet }) =>
      `The sheet "${sheet}" has been sorted as a whole, with the rows above the table. Undo that (Ctrl+Z) or go back under File > Version history, and try again. Nothing was written.`,
    planLosesCell: ({ text, place }) =>
      `Stopped to be safe: going on, "${text}" in ${at(place)} could be lost or come to stand beside another partner. Move that cell to another sheet or make a copy of the sheet, and try again. Nothing was written.`,
    tooManyCells: ({ cells, needed, most }) =>
      `This file has ${counted(cells)} cells and the map needs ${counted(needed)}: more than the ${counted(most)} that Google Sheets allows, so nothing was written. Delete rows, columns or sheets that are not used.`,
    busy: () => "Someone else is building the map. Wait a moment, then try again.",
    noMapSheet: () => 'There is no Segment Map sheet yet. Press "Build map" first.',
    badPicture: () => "The map picture could not be read. Please try again.",
    badCell: ({ cell }) => `The cell ${cell} was not found.`,
    sheetChanged: ({ place }) => `Somebody changed ${at(place)} meanwhile. Nothing was written. Please try again.`,
    cellsChanged: ({ was, now, place }) =>
      `${at(place)} is not what was shown any more: somebody typed something else (shown ${shown(was)}, now ${shown(now)}). Nothing was written.`,
    sheetGone: () => "The sheet to write to is not there any more. Please try again.",
    settingsChanged: ({ place }) =>
      `Somebody changed ${at(place)} meanwhile, so nothing was written. Refresh the sidebar and adjust again.`,
    noCriteriaBlock: ({ sheet }) =>
      `${on(sheet)} lacks the criteria headers "Column / Axis / Weight / Scale / Low / High / Levels". Restore them. If this sheet is not the settings, give it another name and press "Build map": new settings will be written.`,
    lostHeader: ({ header, place }) => `The header "${header}" is missing in ${at(place)}. Restore it.`,
    noCriteria: ({ axis }) =>
      `Map settings has no criterion for ${axes[axis]}. Add at least one row whose Axis is "${axes[axis]}".`,
    missingColumn: ({ column, near: found, headers: names, place }) =>
      `The column "${column}" of Map settings${place ? ` (${at(place)})` : ""} ${missing(found, names)}`,
    missingOptionColumn: ({ option, column, near: found, headers: names }) =>
      `The column "${column}", named as "${options[option]}" in Map settings, ${missing(found, names)}`,
    nothingNamed: ({ place }) => `${at(place)} is blank. Name this row, or clear the rest of it.`,
    badAxis: ({ column, text, place }) =>
      refused(`The axis of "${column}":`, text, place, `Use "${axes.potential}" or "${axes.results}".`),
    badWeight: ({ column, text, place }) =>
      refused(`The weight of "${column}":`, text, place, "Enter a number of 0 or more (0: not used, blank: 1)."),
    noWeight: ({ axis }) => `Every criterion for ${axes[axis]} has weight 0. Give at least one a weight above 0.`,
    badScale: ({ column, text, place }) =>
      refused(
        `The scale of "${column}":`,
        text,
        place,
        `Use one of ${scales.map((scale) => enWords.scales[scale]).join(", ")}.`,
      ),
    badBound: ({ column, text, place }) =>
      refused(`The bound of "${column}":`, text, place, "Enter a number or leave it blank."),
    negativeBound: ({ column, text, place }) =>
      refused(`The bound of "${column}" (log):`, text, place, "Enter 0 or more."),
    equalBounds: ({ column, text, place }) =>
      `Low and High of "${column}" are both ${text} (${at(place)}). Make them differ, or leave one blank.`,
    badDayBounds: ({ column, place }) =>
      `Low must be fewer days than High for "${column}" (recency; ${at(place)}). Blank means 0 and 365.`,
    badLevel: ({ column, text, place }) =>
      refused(
        `The level of "${column}":`,
        text,
        place,
        'Write label=points from 0 to 100, such as "Large=100, Mid=60, Small=30".',
      ),
    sameLevelTwice: ({ column, text, place }) => once(`In the levels of "${column}",`, text, place),
    noTargets: ({ column, place }) =>
      `The levels of "${column}" (match) must name the targets (${at(place)}), such as "Manufacturing=60, Retail=40" or "Manufacturing, Retail".`,
    mixedTargets: ({ column, text, place }) =>
      `In the levels of "${column}" only some targets have points; "${text}" has none (${at(place)}). Give points to all of them or to none.`,
    unknownOption: ({ text, place }) =>
      refused("The option:", text, place, `Use one of ${list(optionKeys.map((key) => options[key]))}.`),
    optionTwice: ({ text, place }) => once("The option", text, place),
    badCut: ({ option, text, meant, place }) =>
      refused(
        option === "argument" ? "The cut:" : `"${options[option]}":`,
        text,
        place,
        meant === null ? `Use ${cuts}.` : `If ${meant} points are meant, enter ${meant}.`,
      ),
    badMissingRule: ({ text, place }) => refused(`"${options.missing}":`, text, place, 'Use "ignore" or "zero".'),
    badReading: ({ column, text, place }) =>
      refused(
        `The reading of "${column}":`,
        text,
        place,
        `Write, separated by ";", a unit ($K, million yen, %), ${list(Object.values(enWords.readingWords))}, or a word of the column with what it means, such as "pending=no" (yes, no, no data, or points from 0 to 100).`,
      ),
    badRowRole: ({ name, text, place }) =>
      refused(`The row "${name}":`, text, place, `Use one of ${list(Object.values(enWords.rowRoles))}.`),
    badYesNoOption: ({ option, text, place }) =>
      refused(`"${options[option]}":`, text, place, `Use "${enWords.yes}" or "${enWords.no}".`),
    badNumberOption: ({ option, text, place }) => {
      const { least, most, isWhole, isShare } = numberOptions[option];
      const allowed = isShare ? "0–100%" : `a ${isWhole ? "whole " : ""}number from ${least} to ${most}`;
      return refused(`"${options[option]}":`, text, place, `Use ${allowed}.`);
    },
    badAsOf: ({ text, place }) =>
      refused(`"${options.asOf}":`, text, place, "Enter a date such as 2026-10-01, or leave it blank for today."),
    unknownSegment: ({ text, place }) =>
      refused(
        "The segment",
        text,
        place,
        'Leave this column as activate, grow, nurture, sustain, and rename under "Name".',
      ),
    segmentTwice: ({ text, place }) => once("The segment", text, place),
    sameSegmentName: ({ text, place }) => once("The name", text, place),
    badPriority: ({ segment, text, place }) =>
      refused(`The priority of "${segment}":`, text, place, "Enter a number from 1."),
    badColour: ({ segment, text, place }) =>
      refused(`The colour of "${segment}":`, text, place, "Write # and six digits, such as #d93025."),
    notAProfile: ({ function: name }) =>
      `The first argument of ${name} must be the profile's range with its header row (two columns or more), ${example(name)}`,
    notSettings: ({ function: name }) =>
      `The second argument of ${name} must be the range of the Map settings sheet, ${example(name)}`,
    badScore: ({ argument, row, text }) =>
      refused(`Row ${row} of ${argument}:`, text, null, "Pass scores from 0 to 100."),
    scoreLengths: ({ potential, results }) =>
      `Potential has ${potential} rows, results has ${results}. Pass ranges with the same number of rows.`,
    notOneColumn: ({ argument }) => `Pass one cell or one column as ${argument}.`,
    notASegment: ({ text, allowed }) => refused("The segment:", text, null, `Use one of ${list(allowed)}.`),
    notOnProfileSheet: ({ profile }) =>
      `=PARTNER_SEGMENT() without arguments works on a partner's row of the profile sheet "${profile}". Elsewhere, pass the ranges.`,
  };
}
