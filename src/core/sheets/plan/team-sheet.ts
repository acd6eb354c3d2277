/** The Support team sheet to begin with: the people with their hours, and hours and weight by segment. */
import { addressOf, columnLetters } from "../../cells/address";
import type { Cell } from "../../cells/cell";
import { sentGrid } from "../../cells/sent";
import { defaultSupport, hoursOf } from "../../decide/plan/team";
import { personFields, supportFields } from "../../model/fields";
import { type Locale, locales } from "../../model/locale";
import { type Segments, segmentKeys } from "../../model/segment";
import { planWords } from "../../words/plan-table";
import { plainFormat, type SheetChange, sheetMark, type WantedSheet } from "../further/further-sheet";
import { headerBackground } from "../further/looks";

export const wantedTeam: WantedSheet = {
  mark: sheetMark("team"),
  names: locales.map((locale) => planWords[locale].sheets.team),
};

const gap = 1;
const supportColumn = personFields.length + gap;
const markColumn = supportColumn + supportFields.length + gap;
/** Rows that people may go on in. */
const offered = 100;

const numberColumns = [
  personFields.indexOf("hours"),
  personFields.indexOf("most"),
  supportColumn + supportFields.indexOf("hours"),
  supportColumn + supportFields.indexOf("weight"),
  supportColumn + supportFields.indexOf("candidate"),
];

/** Both blocks with their headers. */
export function teamGrid(names: readonly string[], hours: number, segments: Segments, locale: Locale): Cell[][] {
  const texts = planWords[locale];
  const people = [
    personFields.map((field) => texts.personHeaders[field]),
    ...names.map((name): Cell[] => [name, hours, "", ""]),
  ];
  const support = [
    supportFields.map((field) => texts.supportHeaders[field]),
    ...segmentKeys.map((key): Cell[] => {
      const { time, weight, candidate } = defaultSupport[key];
      return [segments[key].name, hoursOf(time), weight, candidate ? texts.yes : texts.no];
    }),
  ];
  return Array.from({ length: Math.max(people.length, support.length) }, (_, row) => [
    ...(people[row] ?? personFields.map(() => "")),
    "",
    ...(support[row] ?? supportFields.map(() => "")),
  ]);
}

export function newTeamSheet(
  names: readonly string[],
  hours: number,
  segments: Segments,
  locale: Locale,
  blank: number | null,
): SheetChange {
  const texts = planWords[locale];
  const grid = teamGrid(names, hours, segments, locale).map((row, at) => [...row, "", at === 0 ? wantedTeam.mark : ""]);
  const headers = [
    `A1:${addressOf(0, personFields.length - 1)}`,
    `${addressOf(0, supportColumn)}:${addressOf(0, supportColumn + supportFields.length - 1)}`,
  ];
  const candidate = supportColumn + supportFields.indexOf("candidate");
  return {
    seen:
      blank === null
        ? { kind: "none", mark: wantedTeam.mark, name: texts.sheets.team }
        : { kind: "rows", sheet: blank, prints: [] },
    size: { rows: Math.max(offered, grid.length), columns: markColumn + 1 },
    formats: [{ row: 0, column: 0, formats: grid.map((row) => row.map(plainFormat)) }],
    hideColumns: [{ column: markColumn, count: 1 }],
    writes: [],
    looks: [
      { ranges: headers, bold: true, background: headerBackground },
      { ranges: numberColumns.map((at) => `${addressOf(0, at)}:${columnLetters(at)}`), align: "center" },
      {
        ranges: [`${addressOf(1, candidate)}:${addressOf(segmentKeys.length, candidate)}`],
        choices: [texts.yes, texts.no],
      },
    ],
    widths: [
      { column: 0, count: 1, width: 140 },
      { column: personFields.indexOf("covers"), count: 1, width: 220 },
      { column: personFields.indexOf("hours"), count: 1, width: 130 },
      { column: personFields.indexOf("most"), count: 1, width: 120 },
      { column: personFields.length, count: gap, width: 40 },
      { column: supportColumn, count: 2, width: 140 },
    ],
    frozenRows: 1,
    // Last: a run that dies before leaves a blank sheet, which the next click fills and dresses.
    last: [{ row: 0, column: 0, cells: sentGrid(grid) }],
    show: true,
  };
}
