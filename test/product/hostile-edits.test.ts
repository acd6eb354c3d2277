/** More that people do to the map sheet, as a colleague would who tries to break it; and the essential edits in all mixtures of languages. */
import { describe, expect, it } from "vitest";
import { sheetFindingText } from "../../src/core/problem/sheet-finding";
import { deathsOf, type Edit, expectSurvived } from "./after-edit";
import { annotatedMap, buildAgain, expectKept, tableOf } from "./annotated-map";
import { build, buildRefusal, builtMap, openSpreadsheet } from "./spreadsheet";

const beside = (first: number, column: number, values: string) =>
  `sheet.getRange(${first}, ${column}, 5, 1).setValues(${values})`;

const edits: readonly (readonly [string, Edit])[] = [
  // Rows dragged and pasted.
  [
    "a partner's row dragged under the others",
    (_m, { first, last }) => `sheet.moveRows(sheet.getRange("${first}:${first}"), ${last + 1})`,
  ],
  [
    "a partner's row dragged up into the board",
    (_m, { last }) => `sheet.moveRows(sheet.getRange("${last}:${last}"), 20)`,
  ],
  [
    "two partners' rows dragged to the top of the sheet",
    (_m, { last }) => `sheet.moveRows(sheet.getRange("${last - 1}:${last}"), 1)`,
  ],
  [
    "the header dragged under the table",
    (_m, { first, last }) => `sheet.moveRows(sheet.getRange("${first - 1}:${first - 1}"), ${last + 1})`,
  ],
  ["lines of the summary exchanged", () => `sheet.moveRows(sheet.getRange("4:4"), 8)`],
  ["the title dragged to the bottom", (_m, { last }) => `sheet.moveRows(sheet.getRange("1:1"), ${last + 1})`],
  [
    "a partner's row of ours copied under the table",
    (_m, { first, last }) => `sheet.getRange(${first}, 1, 1, 15).copyTo(sheet.getRange(${last + 5}, 1))`,
  ],
  [
    "the visible table pasted under the table, with notes of its own",
    (_m, { first, last }) =>
      `sheet.getRange(${first}, 8, 5, 8).copyTo(sheet.getRange(${last + 4}, 8)); sheet.getRange(${last + 5}, 16).setValue("my copy")`,
  ],
  [
    "the visible table pasted far right",
    (_m, { first }) =>
      `sheet.insertColumnsAfter(26, 10); sheet.getRange(${first - 1}, 8, 6, 8).copyTo(sheet.getRange(${first - 1}, 22))`,
  ],
  [
    "everything of ours pasted far right, hidden marks and all",
    (_m, { last }) =>
      `sheet.insertColumnsAfter(26, 30); sheet.getRange(1, 1, ${last}, 15).copyTo(sheet.getRange(1, 30))`,
  ],
  [
    "a table of another program pasted under the table",
    (_m, { last }) =>
      `sheet.getRange(${last + 2}, 8, 3, 8).setValues(Array.from({ length: 3 }, (_, row) => Array.from({ length: 8 }, (_, at) => "my " + row + at)))`,
  ],
  [
    "a table pasted right under the last partner",
    (_m, { last }) =>
      `sheet.getRange(${last + 1}, 8, 2, 8).setValues(Array.from({ length: 2 }, (_, row) => Array.from({ length: 8 }, (_, at) => "my " + row + at)))`,
  ],
  ["text four hundred rows below", () => `sheet.getRange(600, 9).setValue("my far text")`],
  ["hidden rows of the chart's data deleted", () => `sheet.deleteRows(60, 30)`],
  [
    "hidden rows shown and text typed into them",
    () =>
      `sheet.showRows(40, 100); sheet.getRange(70, 8).setValue("my hidden text"); sheet.getRange(71, 20).setValue("my other text")`,
  ],
  [
    "marks replaced everywhere, with what is visible sorted and a name typed over",
    (_m, { first }) =>
      `sheet.getRange(${first}, 8, 5, 11).sort({ column: 9, ascending: false }); sheet.createTextFinder("map").replaceAllWith("地図")`,
  ],
  [
    "texts pasted over the row of marks",
    (_m, { header }) => `sheet.getRange(${header}, 1, 1, 2).setValues([["my p", "my q"]])`,
  ],
  ["the chart's data typed over", () => `sheet.getRange(42, 1, 3, 2).setValues([[1, 2], [3, 4], ["x", "y"]])`],
  // Columns.
  ["our partner column dragged behind the others", () => `sheet.moveColumns(sheet.getRange("H:H"), 16)`],
  ["our columns in another order", () => `sheet.moveColumns(sheet.getRange("L:N"), 9)`],
  ["their columns dragged between ours", () => `sheet.moveColumns(sheet.getRange("P:R"), 10)`],
  ["their columns dragged left of everything", () => `sheet.moveColumns(sheet.getRange("P:R"), 1)`],
  ["the hidden columns dragged to the far right", () => `sheet.moveColumns(sheet.getRange("F:G"), 20)`],
  ["twelve columns put in before their own", () => `sheet.insertColumnsBefore(16, 12)`],
  ["columns of theirs hidden", () => `sheet.hideColumns(16, 2)`],
  [
    "columns and the header frozen",
    (_m, { header }) => `sheet.setFrozenColumns(8); sheet.setFrozenRows(${header + 1})`,
  ],
  [
    "the priority column deleted, one of theirs with its mark's name",
    (_m, { header }) => `sheet.deleteColumn(13); sheet.getRange(${header + 1}, 18).setValue("map:priority")`,
  ],
  // Cells of ours emptied and typed over.
  ["all visible cells of the table emptied", (_m, { first }) => `sheet.getRange(${first}, 8, 5, 8).clearContent()`],
  ["all keys emptied", (_m, { first }) => `sheet.getRange(${first}, 6, 5, 1).clearContent()`],
  ["summary and board emptied", () => `sheet.getRange("H3:L39").clearContent()`],
  ["the formats of the table cleared", (_m, { first }) => `sheet.getRange(${first - 1}, 8, 6, 8).clearFormat()`],
  [
    "a partner's name written with spaces and full width",
    (_m, { first }) => `sheet.getRange(${first}, 8).setValue(sheet.getRange(${first}, 8).getValue() + "　")`,
  ],
  [
    "a partner's name abbreviated",
    (_m, { first }) =>
      `sheet.getRange(${first}, 8).setValue(String(sheet.getRange(${first}, 8).getValue()).slice(0, 3))`,
  ],
  [
    "a space typed into the board",
    () => `sheet.getRange("H26").setValue(" "); sheet.getRange("M26").setValue("my text beside a space")`,
  ],
  // Rows of theirs that look like ours.
  [
    "a company that is not in the profile, right under the table",
    (_m, { last }) =>
      `sheet.getRange(${last + 1}, 8).setValue("my prospect"); sheet.getRange(${last + 1}, 16).setValue("my remark")`,
  ],
  [
    "a partner named once more under the table",
    ({ partners }, { last }) =>
      `sheet.getRange(${last + 1}, 8).setValue("${partners[1]}"); sheet.getRange(${last + 1}, 20).setValue("my second note")`,
  ],
  [
    "the archive's heading as text of theirs",
    (_m, { first }) =>
      beside(
        first,
        19,
        `[["アーカイブ(プロファイルにない会社のメモ)"], ["map.key"], ["format:9"], ["line:3 01"], ["map:chart"]]`,
      ),
  ],
  // Formulas and kinds of cells.
  [
    "formulas over the notes right of the summary",
    (_m, { first, last }) =>
      `sheet.getRange("M4").setFormula("=COUNTA(P${first}:P${last})"); sheet.getRange("M5").setFormula("=SUM(Q${first}:Q${last})")`,
  ],
  [
    "formulas that look a partner up",
    ({ partners }, { first, last }) =>
      `sheet.getRange("M7").setFormula('=INDEX(I${first}:I${last},MATCH("${partners[0]}",H${first}:H${last},0))')`,
  ],
  [
    "days, truth values and long text in a column of theirs",
    (_m, { first }) =>
      beside(first, 19, `[[new Date(2026, 3, 1)], [true], [false], ["my " + "長".repeat(20000)], [0]]`),
  ],
  [
    "texts that look like numbers and formulas beside each partner",
    (_m, { first }) =>
      `sheet.getRange(${first}, 19, 5, 1).setNumberFormat("@"); ${beside(first, 19, `[["=1+1"], ["007"], ["+81-3-0000"], ["-5%"], ["1/2"]]`)}`,
  ],
  [
    "comments on formulas and on cells of ours",
    (_m, { first, header }) =>
      `sheet.getRange(${first}, 18).setNote("my comment on a formula"); sheet.getRange(${first}, 10).setNote("my comment on a score"); sheet.getRange(${header + 1}, 9).setNote("my comment on a header")`,
  ],
  // Rules, pictures, protections.
  [
    "choices that refuse others over our segments",
    (_m, { first }) =>
      `sheet.getRange(${first}, 11, 5, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["A"], true).setAllowInvalid(false).build())`,
  ],
  [
    "a rule of theirs over all columns",
    (_m, { first }) =>
      `sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("x").setBackground("#ff0000").setRanges([sheet.getRange(${first}, 8, 5, 10)]).build()])`,
  ],
  [
    "a protection of their own that lets everybody write",
    (_m, { first }) => `sheet.getRange(${first}, 16, 5, 3).protect().setWarningOnly(true)`,
  ],
  [
    "a column of ours dragged left of the chart's, then what is hidden deleted but for one of the chart's columns",
    () => `sheet.moveColumns(sheet.getRange("H:H"), 1); sheet.deleteColumns(5, 4); sheet.deleteColumns(2, 2)`,
  ],
  ["our chart deleted", () => `for (const chart of sheet.getCharts()) sheet.removeChart(chart)`],
  [
    "a chart of their own over the table",
    (_m, { first }) =>
      `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.SCATTER).addRange(sheet.getRange(${first}, 9, 5, 2)).setPosition(5, 20, 0, 0).build())`,
  ],
  [
    "rows made taller and columns wider",
    (_m, { first }) => `sheet.setRowHeight(${first}, 60); sheet.setColumnWidth(16, 300); sheet.setColumnWidth(8, 90)`,
  ],
];

describe("after a colleague has", () => {
  it.each(edits.map(([what, edit], at) => [what, edit, at] as const))("%s", async (_what, edit, at) => {
    for (const lived of deathsOf(at + 3)) await expectSurvived(edit, { lived });
  });

  it.each<readonly [string, Edit]>([
    ["sorted our columns without the notes", (_m, { first }) => `sheet.getRange(${first}, 8, 5, 8).sort(8)`],
    [
      "sorted the notes without our columns",
      (_m, { first }) => `sheet.getRange(${first}, 16, 5, 3).sort({ column: 16, ascending: false })`,
    ],
  ])("%s: they belong where they are seen", async (_what, edit) => {
    await expectSurvived(edit, { asSeen: true });
  });

  it("deleted a partner's row: the partner comes back without notes, the others keep theirs", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    const { cells, header, partner } = tableOf(host, example.mapName);
    host.activate(example.mapName);
    host.byHand(`sheet.deleteRow(${header + 3})`);
    const deleted = cells[header + 2]?.[partner];
    await buildAgain(map);
    expectKept({ ...map, partners: map.partners.filter((name) => name !== deleted) });
    host.dispose();
  });

  it("deleted all that is hidden and everything above the table: the sheet is kept as it is, and it is told where", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    const { header } = tableOf(host, example.mapName);
    host.activate(example.mapName);
    host.byHand(`sheet.deleteColumns(1, 7); sheet.deleteRows(1, ${header})`);
    const left = [host.cells(example.mapName), host.backgrounds(example.mapName)];
    const kept = `${example.mapName} (旧)`;
    const { findings } = await builtMap(host);
    expect([host.cells(kept), host.backgrounds(kept)]).toEqual(left);
    expect(findings).toEqual([{ code: "mapUnread", from: example.mapName, to: kept }]);
    expect(sheetFindingText(findings[0] as (typeof findings)[0], "ja")).toContain(
      `「${kept}」のメモと列を新しいマップ`,
    );
    expect((await builtMap(host)).findings).toEqual([]);
    host.dispose();
  });

  it("left a map that cannot be read, and a build died over the new one: the next goes on with it", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    const { header, first } = { ...tableOf(host, example.mapName), first: tableOf(host, example.mapName).header + 2 };
    host.activate(example.mapName);
    host.byHand(
      `sheet.deleteRow(${header + 1}); sheet.createTextFinder("map").replaceAllWith("地図"); sheet.getRange(${first - 1}, 8, 5, 8).clearContent()`,
    );
    const left = host.cells(example.mapName);
    const kept = `${example.mapName} (旧)`;
    host.liveFor(30);
    expect(await buildRefusal(host)).toMatch(/maximum execution time/);
    host.liveFor(null);
    await builtMap(host);
    expect(host.cells(kept)).toEqual(left);
    expect(host.sheetNames().filter((name) => name.startsWith(example.mapName))).toEqual([example.mapName, kept]);
    host.dispose();
  });

  it("brought a map and its settings into a file of the other language: found, and notes stay", async () => {
    const map = await annotatedMap("en");
    const { host, example } = map;
    const sheets = Object.fromEntries(host.sheetNames().map((name) => [name, host.cells(name)]));
    host.dispose();
    const { host: other } = await openSpreadsheet("ja", sheets);
    const names = other.sheetNames();
    await builtMap(other);
    expect(other.sheetNames()).toEqual(names);
    const { cells, header, partner } = tableOf(other, example.mapName);
    for (const name of map.partners) {
      expect(cells.find((row, at) => at > header && row[partner] === name)).toContain(`${name} memo`);
    }
    const before = other.cells(example.mapName);
    await build(other);
    expect(other.cells(example.mapName)).toEqual(before);
    other.dispose();
  });
});

/** One edit of each kind of the catalogue. */
const essential: readonly (readonly [string, Edit])[] = [
  [
    "headers of ours in both languages over their columns",
    (_m, { header }) => `sheet.getRange(${header + 1}, 19, 1, 4).setValues([["理由", "Why", "企業名", "Segment"]])`,
  ],
  [
    "our headers translated",
    (_m, { header }) => `sheet.getRange(${header + 1}, 8, 1, 4).setValues([["会社", "Potential", "実績", "Segment"]])`,
  ],
  [
    "what is visible sorted",
    (_m, { first }) => `sheet.getRange(${first}, 8, 5, 11).sort({ column: 9, ascending: false })`,
  ],
  ["the whole sheet sorted", () => `sheet.getRange(1, 1, sheet.getLastRow(), 20).sort(8)`],
  ["the key column deleted", () => `sheet.deleteColumn(6)`],
  ["everything above the table deleted", (_m, { header }) => `sheet.deleteRows(1, ${header + 1})`],
  [
    "text in blank cells and rows put in",
    (_m, { first }) =>
      `sheet.insertRowsAfter(${first}, 2); sheet.getRange("M8").setValue("my text"); sheet.getRange("H42").setValue("my board text")`,
  ],
  [
    "a total under the table",
    (_m, { first, last }) =>
      `sheet.getRange(${last + 2}, 8, 1, 2).setValues([["my total", "=SUM(I${first}:I${last})"]])`,
  ],
];

describe.each([
  ["en", "en"],
  ["en", "ja"],
  ["ja", "en"],
] as const)("in a %s file with a %s reader, after", (locale, userLocale) => {
  it.each(essential)("%s", async (_what, edit) => {
    await expectSurvived(edit, { locale, userLocale });
  });
});
