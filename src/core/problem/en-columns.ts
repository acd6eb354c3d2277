/** English texts about how columns are read. */
import type { ColumnTexts, Origin } from "./column-facts";
import { cellsText } from "./en-phrases";

const origins: Readonly<Record<Origin, string>> = {
  choice: "chosen in the settings",
  header: "from the header",
  line: "from a line above the table",
  cells: "from this column",
  list: "from another column",
  default: "assumed",
};
const orders = { dmy: "day/month/year", mdy: "month/day/year", ymd: "year/month/day" } as const;
const blanks = { zero: "0", notYet: '"not yet" (0 points)', no: "no", missing: "no data" } as const;
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const enColumns: ColumnTexts = {
  faults: {
    errorCell: () => "an error (give a value, or leave it blank)",
    badNumber: () => "not a number (1,200, 1.2M, about 30, …)",
    dayAmongNumbers: () => "a date in a column of numbers (give a number)",
    otherNotation: () => "written with other separators than the rest of the column",
    otherCurrency: () => "in another currency than the rest of the column",
    bareAmongPercents: () => "a number above 1 without % among percentages (write 95%)",
    negativeLog: () => "negative, which a log scale cannot take (0 or more)",
    badYesNo: () => "neither yes nor no (yes/no, TRUE/FALSE, 1/0, ○/×)",
    badLabel: (allowed) => `not among the levels (${allowed.join(", ")})`,
    badDay: () => "not a date (2026-09-14, Sep 14, 2026, …)",
    numberAmongDays: () => "a number in a column of dates (2026-09-14)",
    otherDayOrder: () => "written with day and month in another order than the rest of the column",
    dayAhead: () => "a date after As of (up to As of)",
  },
  decisions: {
    unit: ({ unit, from, own }) =>
      `numbers without a unit are ${unit.text} (${origins[from]})${own.length > 0 ? `; ${counted(own.length, "cell")} with a unit of their own: ${cellsText(own)}` : ""}`,
    separators: ({ notation, from, places }) =>
      `${notation === "comma" ? '"." divides the thousands, "," the decimals' : '"." divides the decimals'} (${origins[from]}: ${cellsText(places)})`,
    dayOrder: ({ order, from, places }) => `dates are ${orders[order]} (${origins[from]}: ${cellsText(places)})`,
    currency: ({ currency, places }) =>
      `the currency is ${currency}; ${counted(places.length, "cell")} in others not read: ${cellsText(places)}`,
    ranges: ({ places }) =>
      `${counted(places.length, "range")} read by the middle, "or more" by the bound, "under" by half of it: ${cellsText(places)}`,
    ticks: ({ mark, places }) =>
      `only "${mark}" and blanks, so ${counted(places.length, "blank")} read as no: ${cellsText(places)}`,
    filledIsYes: ({ places }) => `${counted(places.length, "filled cell")} read as yes: ${cellsText(places)}`,
    blanks: ({ as, places }) => `${counted(places.length, "blank")} read as ${blanks[as]}: ${cellsText(places)}`,
    smallerIsBetter: () => "smaller is better",
  },
};
