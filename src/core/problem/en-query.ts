/** English sentences about the map as a query. */
import type { QueryProblemTexts } from "./query-problem";

const allowed = "Letters of any language, digits, _ - spaces and & % = + : ' < > # | are allowed";

export const enQueryProblems: QueryProblemTexts = {
  badTable: ({ input, text }, inputs) =>
    `${inputs[input]} is project.dataset.table or dataset.table${text === "" ? "" : `, not "${text}"`}. Letters of any language, digits, _ - and spaces are allowed.`,
  intoIsTable: ({ text }, { into }) =>
    `${into} "${text}" is the table that is read. Name another one, so that the profile is not overwritten.`,
  noKey: (_, { key }) =>
    `Name a column as ${key} that differs in every row, such as an account code. BigQuery keeps no row order: the key decides between equal scores.`,
  badKey: ({ text }, { key }) => `BigQuery cannot have a column named "${text}" (${key}). ${allowed}.`,
  noPartnerColumnNamed: () =>
    'Which column names the partner is not known: a table cannot be looked into. Enter its header as "Partner column" in the Map settings.',
  badColumnName: ({ column }, inputs) =>
    `BigQuery cannot have a column named "${column}". Map it with ${inputs.column(column, "its name in the table")}.`,
  badColumnGiven: ({ column, text }, inputs) =>
    `BigQuery cannot have a column named "${text}" (${inputs.column(column, "…")}). ${allowed}.`,
  badColumnOption: ({ text }) => `--column is "header=column", not "${text}".`,
  unknownColumnOption: ({ text, near, headers }) =>
    `The Map settings do not use the header of --column "${text}". ${near === null ? `They use ${headers.map((header) => `"${header}"`).join(", ")}.` : `Did you mean "${near}"?`}`,
  columnOptionTwice: ({ column }) => `--column names "${column}" twice. Keep one of them.`,
  badTimeZone: ({ text }) => `There is no time zone "${text}" (--time-zone). Give a name such as Asia/Tokyo.`,
};
