/** English sentences for every problem. */
import { enWords } from "../locale/en-words";
import type { Place } from "../read/source";
import type { ProblemTexts } from "./problem";

const at = ({ sheet, cell }: Place) =>
  sheet === null ? `${cell} (counting the range's top left cell as A1)` : `${cell} on "${sheet}"`;
const on = (sheet: string | null) => (sheet === null ? "The range" : `The sheet "${sheet}"`);
const shown = (text: string) => (text === "" ? "(blank)" : `"${text}"`);
const list = (items: readonly string[]) => items.map((item) => `"${item}"`).join(", ");
/** A wide sheet has more headers than a message should. */
const headers = (items: readonly string[]) =>
  items.length === 0 ? "There are no headers." : `Headers now: ${items.slice(0, 30).join(" / ")}${items.length > 30 ? " …" : ""}`;
const near = (name: string | null) => (name === null ? "" : `Did you mean "${name}"? `);
const { axes, options } = enWords;
const cuts = "a number from 0 to 100, any, median, mean, natural, or top 30% (more than 0, at most 100%)";
const examples = {
  potential: "Sales reps, Employees, Sells competing product, Relationship with key person, Training attended",
  results: "Orders, Order amount, Last order date, Opportunities, Referrals",
} as const;

export const enProblems: ProblemTexts = {
  emptyProfile: ({ sheet }) =>
    `${on(sheet)} is empty. Put headers (Company, Sales reps, Orders, …) in the first row and one partner a row below.`,
  headerOnly: ({ sheet, row, headers: names }) =>
    `${on(sheet)} has only headers (row ${row}: ${names.slice(0, 8).join(", ")}). Add one partner a row below them.`,
  headerNotFirst: ({ row, firstRow }) =>
    `The range's first row (counted as row ${firstRow}) is not the header row; the headers are in row ${row}. Pass a range that starts with the header row, so that results stand beside their partners.`,
  noPartners: ({ sheet, column }) =>
    `${on(sheet)} has no partner name in the column "${column}". Enter the names below the header.`,
  noPartnerColumn: ({ headers: names }) =>
    `No column with partner names was found. Call its header "Company", or enter its header as "${options.partnerColumn}" in Map settings. ${headers(names)}`,
  noCriterion: ({ axis, headers: names }) =>
    `No column was found that says something about ${axes[axis]}. Add one such as ${examples[axis]}, or name one in Map settings (Column, Axis). ${headers(names)}`,
  noProfileSheet: ({ name, sheets }) =>
    name === null
      ? "No sheet with a list of partners was found. Make one with headers in the first row and one partner a row below."
      : `The sheet "${name}", named as "${options.profileSheet}" in Map settings, was not found. Sheets now: ${list(sheets)}`,
  noCriteriaBlock: ({ sheet }) =>
    `${on(sheet)} lacks the criteria headers "Column / Axis / Weight / Scale / Low / High / Levels". Restore them, or delete the sheet and press "Build map" to have it written anew.`,
  noCriteria: ({ axis }) =>
    `Map settings has no criterion for ${axes[axis]}. Add at least one row whose Axis is "${axes[axis]}".`,
  missingColumn: ({ column, near: name, headers: names, place }) =>
    `The column "${column}" of Map settings${place ? ` (${at(place)})` : ""} is not in the profile. ${near(name)}${headers(names)}`,
  missingOptionColumn: ({ option, column, near: name, headers: names }) =>
    `The column "${column}", named as "${options[option]}" in Map settings, is not in the profile. ${near(name)}${headers(names)}`,
  nothingNamed: ({ place }) => `${at(place)} is blank. Name this row, or clear the rest of it.`,
  badAxis: ({ column, text, place }) =>
    `The axis ${shown(text)} of "${column}" is unknown (${at(place)}). Use "${axes.potential}" or "${axes.results}".`,
  badWeight: ({ column, text, place }) =>
    `The weight ${shown(text)} of "${column}" cannot be used (${at(place)}). Enter a number of 0 or more (0: not used, blank: 1).`,
  noWeight: ({ axis }) => `Every criterion for ${axes[axis]} has weight 0. Give at least one a weight above 0.`,
  badScale: ({ column, text, place }) =>
    `The scale ${shown(text)} of "${column}" is unknown (${at(place)}). Use one of ${Object.values(enWords.scales).join(", ")}.`,
  badBound: ({ column, text, place }) =>
    `The bound ${shown(text)} of "${column}" is not a number (${at(place)}). Enter a number or leave it blank.`,
  negativeBound: ({ column, text, place }) =>
    `The scale of "${column}" is log, so its bound ${shown(text)} must be 0 or more (${at(place)}).`,
  equalBounds: ({ column, text, place }) =>
    `Low and High of "${column}" are both ${text} (${at(place)}). Make them differ, or leave one blank.`,
  badDayBounds: ({ column, place }) =>
    `The scale of "${column}" is recency, so Low must be fewer days than High (${at(place)}). Blank means 0 and 365.`,
  badLevel: ({ column, text, place }) =>
    `"${text}" in the levels of "${column}" cannot be read (${at(place)}). Write label=points with points from 0 to 100, such as "Large=100, Mid=60, Small=30".`,
  sameLevelTwice: ({ column, text, place }) =>
    `"${text}" comes twice in the levels of "${column}" (${at(place)}). Keep one.`,
  noTargets: ({ column, place }) =>
    `The scale of "${column}" is match, so its levels must name the targets (${at(place)}), such as "Manufacturing=60, Retail=40" or "Manufacturing, Retail".`,
  mixedTargets: ({ column, text, place }) =>
    `In the levels of "${column}" only some targets have points; "${text}" has none (${at(place)}). Give points to all of them or to none.`,
  unknownOption: ({ text, place }) =>
    `There is no option "${text}" (${at(place)}). Use one of ${list(Object.values(options))}.`,
  optionTwice: ({ text, place }) => `The option "${text}" comes twice (${at(place)}). Keep one.`,
  badCut: ({ option, text, place }) => {
    const name = option === "argument" ? "The cut" : `"${options[option]}":`;
    return `${name} ${shown(text)} cannot be used${place ? ` (${at(place)})` : ""}. Use ${cuts}.`;
  },
  badMissingRule: ({ text, place }) =>
    `"${options.missing}": ${shown(text)} cannot be used (${at(place)}). Use "ignore" or "zero".`,
  badAsOf: ({ text, place }) =>
    `"${options.asOf}": ${shown(text)} is not a date (${at(place)}). Enter one such as 2026-10-01, or leave it blank for today.`,
  unknownSegment: ({ text, place }) =>
    `There is no segment ${shown(text)} (${at(place)}). Leave this column as activate, grow, nurture, sustain, and rename under "Name".`,
  segmentTwice: ({ text, place }) => `The segment "${text}" comes twice (${at(place)}). Keep one.`,
  sameSegmentName: ({ text, place }) => `Two segments are named "${text}" (${at(place)}). Give them different names.`,
  badPriority: ({ segment, text, place }) =>
    `The priority ${shown(text)} of "${segment}" cannot be used (${at(place)}). Enter a number from 1.`,
  badColour: ({ segment, text, place }) =>
    `The colour ${shown(text)} of "${segment}" cannot be used (${at(place)}). Write # and six digits, such as #d93025.`,
  notAProfile: ({ function: name }) =>
    `The first argument of ${name} must be the profile's range with its header row (two columns or more), such as =${name}(A1:K40, 'Map settings'!A:Q)`,
  notSettings: ({ function: name }) =>
    `The second argument of ${name} must be the range of the Map settings sheet, such as =${name}(A1:K40, 'Map settings'!A:Q)`,
  badScore: ({ argument, row, text }) =>
    `Row ${row} of ${argument} is ${shown(text)}. Pass scores from 0 to 100.`,
  scoreLengths: ({ potential, results }) =>
    `Potential has ${potential} rows, results has ${results}. Pass ranges with the same number of rows.`,
  notOneColumn: ({ argument }) => `Pass one cell or one column as ${argument}.`,
  notASegment: ({ text, allowed }) => `There is no segment ${shown(text)}. Use one of ${list(allowed)}.`,
  notOnProfileSheet: ({ profile }) =>
    `=PARTNER_SEGMENT() without arguments works on a partner's row of the profile sheet "${profile}". Elsewhere, pass the ranges.`,
  noServices: ({ function: name }) =>
    `Pass the settings range to ${name} as well, such as =${name}(A1:K40, 'Map settings'!A:Q)`,
  errorCell: ({ column, text, place }) => `${at(place)} (${column}) is the error ${text}. Counted as no data.`,
  badNumber: ({ column, text, place }) => `${at(place)} (${column}): "${text}" is not a number. Counted as no data.`,
  negativeLog: ({ column, text, place }) =>
    `${at(place)} (${column}): "${text}" is negative, which a log scale cannot take. Counted as no data.`,
  badYesNo: ({ column, text, place }) =>
    `${at(place)} (${column}): "${text}" is neither yes nor no (yes/no, TRUE/FALSE, 1/0, ○/×). Counted as no data.`,
  badLabel: ({ column, text, allowed, place }) =>
    `${at(place)} (${column}): "${text}" is not among the levels (${allowed.join(", ")}). Counted as no data.`,
  badDay: ({ column, text, place }) => `${at(place)} (${column}): "${text}" is not a date. Counted as no data.`,
  badOverride: ({ column, text, allowed, place }) =>
    `${at(place)} (${column}): "${text}" is not a segment (${allowed.join(", ")}). Counted as no override.`,
  badName: ({ text, place }) => `The partner name in ${at(place)} is the error ${text}. The row was skipped.`,
  sameName: ({ name, places }) =>
    `"${name}" comes ${places.length} times (${places.map(({ cell }) => cell).join(", ")}). Each counts as a partner of its own.`,
  settingsInferred: ({ partners }) =>
    `The settings were inferred from headers and values and written to the Map settings sheet (partners: "${partners}"). Change weights and cuts there.`,
  rowsAboveHeader: ({ row, rows }) => `Row ${row} was read as the header row (skipped above it: ${rows.join(", ")}).`,
  secondHeader: ({ row }) => `Row ${row} looks like a header row too and was not counted as a partner.`,
  totalRow: ({ row, text }) => `Row ${row}, "${text}", was not counted as a partner.`,
  sameHeader: ({ column, used, places }) =>
    `The header "${column}" comes ${places.length} times (${places.map(({ cell }) => cell).join(", ")}). The column of ${used} was used.`,
  emptyColumn: ({ column }) => `The column "${column}" has no values. This criterion counts as no data.`,
  onlyListed: ({ columns }) =>
    `${list(columns)} ${columns.length > 1 ? "are" : "is"} not used (weight 0). To use ${columns.length > 1 ? "them" : "it"}, enter a weight and levels in Map settings.`,
  assumedLevels: ({ column, levels }) =>
    `The levels of "${column}" were assumed to be ${levels}. Change them in Map settings.`,
  unnamedPotential: ({ columns }) =>
    `No header was recognised as potential, so ${list(columns)} ${columns.length > 1 ? "were" : "was"} used. Check this in Map settings.`,
  ordersDecide: ({ columns }) =>
    `Results are judged by orders. ${list(columns)} ${columns.length > 1 ? "are" : "is"} listed with weight 0 (enter a weight if activity before an order counts as a result).`,
  needData: ({ count }) =>
    count === 1
      ? 'One partner lacks data and is listed last as "Needs data".'
      : `${count} partners lack data and are listed last as "Needs data".`,
};
