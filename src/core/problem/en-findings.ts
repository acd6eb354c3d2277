/** English sentences for every finding. */

import { at, list } from "./en-phrases";
import type { BadCellFacts, FindingTexts } from "./finding";

const noData = ({ column, text, place }: BadCellFacts, why: string) =>
  `${at(place)} (${column}): "${text}" is ${why}. Counted as no data.`;

export const enFindings: FindingTexts = {
  errorCell: (facts) => noData(facts, "an error"),
  badNumber: (facts) => noData(facts, "not a number"),
  negativeLog: (facts) => noData(facts, "negative, which a log scale cannot take"),
  badYesNo: (facts) => noData(facts, "neither yes nor no (yes/no, TRUE/FALSE, 1/0, ○/×)"),
  badLabel: (facts) => noData(facts, `not among the levels (${facts.allowed.join(", ")})`),
  badDay: (facts) => noData(facts, "not a date"),
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
