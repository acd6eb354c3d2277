/** A map on which a team works: beside every partner a note, a figure, a formula, a colour, a comment and a choice. */
import { expect } from "vitest";
import { columnLetters } from "../../src/core/cells/address";
import { mapTable } from "../../src/core/evaluate/map-table";
import { evaluated } from "../../src/core/wire/snapshot";
import type { Host, HostCell } from "../../src/host/host";
import { builtMap, openSpreadsheet } from "./spreadsheet";
import { type WorkedExample, workedExamples } from "./worked-example";

export const noteColour = "#ffe599";

export interface AnnotatedMap {
  readonly host: Host;
  readonly example: WorkedExample;
  readonly locale: "ja" | "en";
  readonly partners: readonly string[];
}

/** Where the table is now: rows and columns from 0, as the hidden marks have it. */
export function tableOf(host: Host, sheet: string) {
  const cells = host.cells(sheet);
  // Of several rows the one with most marks: people type what looks like one.
  const [marks = []] = cells
    .filter((row) => row.includes("map:partner") || row.includes("map:segment"))
    .sort((a, b) => markCount(b) - markCount(a));
  const header = cells.findIndex((row) => row.includes("map.key"));
  const column = (field: string) => marks.indexOf(`map:${field}`);
  return { cells, header, partner: column("partner"), column, key: marks.indexOf("map:key") };
}

const markCount = (row: readonly HostCell[]) => row.filter((cell) => /^map:\w+$/.test(String(cell))).length;

/** The first column that is right of ours on a new map, the first row under its header. */
export async function annotatedMap(
  locale: "ja" | "en" = "ja",
  profile?: WorkedExample["profile"],
  userLocale: "ja" | "en" = locale,
): Promise<AnnotatedMap> {
  const example = workedExamples[locale];
  const rows = profile ?? example.profile;
  const sheets = { [example.profileName]: rows, [example.settingsName]: example.settings };
  const { host } = await openSpreadsheet(locale, sheets, userLocale);
  await builtMap(host);
  const { cells, header, partner } = tableOf(host, example.mapName);
  const partners = rows.slice(1).map((row) => String(row[0]));
  const sheet = example.mapName;
  for (const name of partners) {
    const row = cells.findIndex((line, at) => at > header && line[partner] === name) + 1;
    host.type(sheet, `P${row}`, `${name} memo`);
    host.type(sheet, `Q${row}`, row);
    host.type(sheet, `R${row}`, `=Q${row}*2`);
    host.colour(sheet, `P${row}`, noteColour);
    host.activate(sheet);
    host.byHand(
      `sheet.getRange("P${row}").setNote("${name} comment"); sheet.getRange("Q${row}").setNumberFormat("0.00");`,
    );
  }
  host.type(sheet, `P${header + 1}`, "memo");
  await host.settle();
  return { host, example, locale, partners };
}

/** A user's cells by the partner that is shown beside them, and how often each stands on the sheet. */
export function besideOf(host: Host, sheet: string) {
  const { cells, header, partner } = tableOf(host, sheet);
  const colours = host.backgrounds(sheet);
  const found = new Map<string, HostCell[]>();
  cells.forEach((row, at) => {
    const column = row.findIndex((cell) => String(cell).endsWith(" memo"));
    if (column < 0) return;
    const figure = row[column + 1] ?? "";
    const formula = host.formula(sheet, `${columnLetters(column + 2)}${at + 1}`);
    const isOwnRow = formula === `=${columnLetters(column + 1)}${at + 1}*2`;
    const shown = at > header ? String(row[partner] ?? "") : "";
    found.set(shown, [
      ...(found.get(shown) ?? []),
      row[column] ?? "",
      Boolean(figure),
      isOwnRow,
      colours[at]?.[column] ?? "",
    ]);
  });
  return found;
}

/** All that a person filled is there once and beside its partner; `renamed` gives the name that some are shown with now. */
export function expectKept(
  map: AnnotatedMap,
  sheet = map.example.mapName,
  renamed: Readonly<Record<string, string>> = {},
): void {
  const found = besideOf(map.host, sheet);
  const expected = new Map(
    map.partners.map((name) => [renamed[name] ?? name, [`${name} memo`, true, true, noteColour]]),
  );
  expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...expected].sort()));
}

/** The table says what PARTNER_MAP says, in its order. */
export async function buildAgain(map: AnnotatedMap, sheet = map.example.mapName) {
  const built = await builtMap(map.host);
  await map.host.settle();
  const evaluation = evaluated(built.snapshot, map.locale);
  const { cells, header, column } = tableOf(map.host, sheet);
  const [, ...rows] = mapTable(evaluation);
  const fields = ["partner", "potential", "results", "segment", "support", "priority", "data", "why"];
  const shown = rows.map((_, at) =>
    fields.map((field) => (column(field) < 0 ? null : (cells[header + 1 + at]?.[column(field)] ?? ""))),
  );
  expect(shown).toEqual(rows.map((row) => row.map((cell, at) => (column(fields[at] ?? "") < 0 ? null : cell))));
  return built;
}

/** Comments by the text beside them: read through a sheet of the test's own. */
export function commentsOf(host: Host, sheet: string): Record<string, string> {
  const { cells } = tableOf(host, sheet);
  host.activate(sheet);
  const rows = cells.length;
  const columns = cells[0]?.length ?? 1;
  host.byHand(`
    const range = sheet.getRange(1, 1, ${rows}, ${columns});
    const copy = book.insertSheet("comments");
    copy.insertRowsAfter(1000, ${Math.max(1, rows - 900)});
    copy.insertColumnsAfter(26, 20);
    copy.getRange(1, 1, ${rows}, ${columns}).setValues(range.getNotes());
    book.setActiveSheet(sheet);
  `);
  const notes = host.cells("comments");
  host.byHand(`book.deleteSheet(book.getSheetByName("comments"));`);
  const found: Record<string, string> = {};
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      if (note !== "") found[String(cells[row]?.[column] ?? "")] = String(note);
    });
  });
  return found;
}
