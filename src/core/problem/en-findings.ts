/** English sentences for every finding. */

import type { Place } from "../cells/source";
import { decisionText, refusalText } from "./column-facts";
import { enColumns } from "./en-columns";
import { at, cellsText, list } from "./en-phrases";
import { enPlanFindings } from "./en-plan";
import { enRefusals } from "./en-refusals";
import { enSheetFindings } from "./en-sheet-findings";
import type { FindingTexts, LeftOutReason } from "./finding";
import { whyNotList } from "./why-not";

const cells = (places: readonly Place[]) =>
  places.length <= 20
    ? places.map(({ cell }) => cell).join(", ")
    : `${places
        .slice(0, 20)
        .map(({ cell }) => cell)
        .join(", ")} and ${places.length - 20} more`;

const leftOut: Readonly<Record<LeftOutReason, string>> = {
  total: "a total, mean or the like",
  note: "a note",
  section: "a heading",
  header: "a header",
  sample: "a sample",
  rule: "an input rule",
  numbers: "column numbers",
  decided: "left out by the settings",
  nameless: "a row without a name",
};
const sums = { sum: " (it is the sum of the rows above)", mean: " (it is the mean of the rows above)" } as const;

const noPlace: Place = { sheet: null, cell: "" };
/** Different values, the first few of many. */
const valuesText = (texts: readonly string[]) =>
  texts
    .slice(0, 5)
    .map((text) => `"${text}"`)
    .join(", ") + (texts.length > 5 ? " …" : "");

export const enFindings: FindingTexts = {
  ...enPlanFindings,
  badCells: ({ column, why, allowed, texts, places }) =>
    `${at(places[0] ?? noPlace)}${places.length > 1 ? ` and others (${cellsText(places)})` : ""} (${column}): ${valuesText(texts)} ${texts.length > 1 ? "are" : "is"} ${enColumns.faults[why](allowed)}. Counted as no data.`,
  badOverride: ({ column, text, allowed, place }) =>
    `${at(place)} (${column}): "${text}" is not a segment (${allowed.join(", ")}). Counted as no override.`,
  badName: ({ text, place }) => `The partner name in ${at(place)} is the error ${text}. The row was skipped.`,
  sameName: ({ name, places }) =>
    `"${name}" comes ${places.length} times (${places.map(({ cell }) => cell).join(", ")}). Each counts as a partner of its own.`,
  settingsInferred: ({ partners }) =>
    `The settings were inferred from headers and values and written to the Map settings sheet (partners: "${partners}"). Change weights and cuts there.`,
  rowsAboveHeader: ({ row, rows }) => `Row ${row} was read as the header row (skipped above it: ${rows.join(", ")}).`,
  joinedHeaders: ({ rows }) => `Rows ${rows.join(" and ")} were read as one header of two rows, joined.`,
  leftOutRow: ({ reason, row, text, place, bySum }) =>
    reason === "header"
      ? `Row ${row} looks like a header row too and was not counted as a partner (${place.cell}).`
      : `Row ${row} (${place.cell}), "${text}", was read as ${leftOut[reason]}${bySum ? sums[bySum] : ""} and not counted as a partner. If it is a company, write "Row: ${text}" as an option of Map settings and "company" as its value.`,
  secondTable: ({ row, place, unread }) =>
    `From row ${row} (${place.cell}) on, a second table was read by its own header.${unread.length > 0 ? ` Not read, since the first table lacks it: ${list(unread)}.` : ""}`,
  otherTable: ({ row, headers, place }) =>
    `From row ${row} (${place.cell}) on stands a table that is not about partners (${list(headers.slice(0, 5))}): it is not read. If it goes on with them, call its column of names "Partner".`,
  tableBeside: ({ column, partners, place }) =>
    partners === 0
      ? `From "${column}" (${place.cell}) on stands another table beside the list: it is not read. If it is about the partners, delete the blank column before it.`
      : `${place.cell} is another column "${column}": the ${partners} partners in it, beside the others, are not read. Put them below the others, into one table.`,
  noHeader: ({ places }) =>
    `Columns without a header are not read (${places.map(({ cell }) => cell).join(", ")} and below). If they are about the partners, give them a header.`,
  onlySamples: ({ places }) =>
    `There are only sample rows, so the map was made of them (${cells(places)}). They no longer count once there is a company.`,
  noName: ({ places, above }) =>
    `${cells(places)} ${places.length > 1 ? "have" : "has"} no partner name, only values beside it, and ${places.length > 1 ? `these ${places.length} rows were` : "this row was"} not counted. Enter the name; or, if it belongs to the partner above, write "Row: ${above ?? places[0]?.cell ?? ""}" as an option of Map settings and "row above" as its value.`,
  sameCompany: ({ names, places }) =>
    `${list(names)} may be the same company (${cells(places)}). Each counts as a partner of its own.`,
  sameHeader: ({ column, used, places }) =>
    `The header "${column}" comes ${places.length} times (${places.map(({ cell }) => cell).join(", ")}). The column of ${used} was used.`,
  emptyColumn: ({ column }) => `The column "${column}" has no values. This criterion counts as no data.`,
  columnRead: ({ column, decisions }) =>
    `${column}: ${decisions.map((decision) => decisionText(enColumns, decision)).join(". ")}`,
  columnNotUsed: (refused) => `The column "${refused.column}" is not used: ${refusalText(enRefusals, refused)}`,
  readingWithoutColumn: ({ column, near }) =>
    `The profile has no column for "Reading: ${column}" of Map settings.${near === null ? "" : ` Did you mean "${near}"?`}`,
  onlyListed: ({ columns }) =>
    `${list(columns)} ${columns.length > 1 ? "are" : "is"} not used (weight 0). To use ${columns.length > 1 ? "them" : "it"}, enter a weight and levels in Map settings.`,
  assumedLevels: ({ column, levels }) =>
    `The levels of "${column}" were assumed to be ${levels}. Change them in Map settings.`,
  stepsCount: ({ columns }) =>
    `There is no column of orders, so ${list(columns)} ${columns.length > 1 ? "were" : "was"} taken for results (a step before an order). Change this in Map settings.`,
  companySales: ({ columns }) =>
    `${list(columns)} ${columns.length > 1 ? "stand" : "stands"} beside figures of the company and ${columns.length > 1 ? "were" : "was"} taken for the company's own sales (potential). If they are your sales, say so in the sidebar, or set the axis to "results" in Map settings.`,
  ourSales: ({ columns }) =>
    `${list(columns)} ${columns.length > 1 ? "were" : "was"} taken for your own sales (results). If it is what the company sells in all, say so in the sidebar, or set the axis to "potential" in Map settings.`,
  whoseSales: ({ columns }) =>
    `${list(columns)} may be your sales or the company's own, so ${columns.length > 1 ? "they are" : "it is"} not used (weight 0). Say whose in the sidebar, or give axis and weight in Map settings.`,
  rankOrder: ({ columns }) =>
    `In ${list(columns)} nobody knows whether rank 1 or the largest number is best: not used (weight 0). If the largest is, give a weight; if 1 is, also write "smaller is better" as "Reading: ${columns[0]}" (or choose it in the sidebar).`,
  smallerIsBetter: ({ columns }) =>
    `In ${list(columns)} smaller is better: listed in Map settings with weight 0 (and Low above High). Give axis and weight to use ${columns.length > 1 ? "them" : "it"}.`,
  changedMeaning: ({ columns }) => `Not used: ${whyNotList(columns, "en")}.`,
  periods: ({ used, others }) =>
    `Of several periods ${list(used)} ${used.length > 1 ? "were" : "was"} used (the latest that has ended, or else the present one), not ${list(others)}.`,
  olderPeriod: ({ columns }) =>
    `${list(columns)} ${columns.length > 1 ? "are" : "is"} of an earlier period and not used. To count ${columns.length > 1 ? "them" : "it"} as results, press "Count it" in the sidebar, or add Column and Axis in Map settings.`,
  otherPeriod: ({ columns, partners, places }) =>
    `${partners.length === 1 ? "One partner has" : `${partners.length} partners have`} results only in a period that does not count (${columns.join(", ")}): ${partners
      .slice(0, 10)
      .map((name, at) => `${name} (${places[at]?.cell})`)
      .join(
        ", ",
      )}${partners.length > 10 ? ` and ${partners.length - 10} more` : ""}. To count all periods, press "Count all periods" in the sidebar, or give those columns a weight in Map settings.`,
  ordersDecide: ({ columns }) =>
    `Results are judged by orders. ${list(columns)} ${columns.length > 1 ? "are" : "is"} listed with weight 0 (enter a weight if activity before an order counts as a result).`,
  needData: ({ count }) =>
    count === 1
      ? 'One partner lacks data and is listed last as "Needs data".'
      : `${count} partners lack data and are listed last as "Needs data".`,
  ...enSheetFindings,
};
