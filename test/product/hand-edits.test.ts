import { describe, expect, it } from "vitest";
import { deathsOf, type Edit, expectSurvived } from "./after-edit";
import { type AnnotatedMap, annotatedMap, buildAgain, expectKept, tableOf } from "./annotated-map";
import { buildRefusal, builtMap } from "./spreadsheet";

const edits: readonly (readonly [string, Edit])[] = [
  // Columns.
  [
    "a column of theirs with a header of ours, right of the table",
    (_m, { header }) => `sheet.getRange(${header + 1}, 19).setValue("理由")`,
  ],
  [
    "columns with all headers of ours",
    (_m, { header }) => `sheet.getRange(${header + 1}, 19, 1, 4).setValues([["企業名", "Segment", "優先順位", "Why"]])`,
  ],
  [
    "a column of theirs named like our partner column, with other names in it",
    (_m, { header, first }) =>
      `sheet.getRange(${header + 1}, 19).setValue("企業名"); sheet.getRange(${first}, 19, 2, 1).setValues([["別の会社"], ["北浜商事"]])`,
  ],
  [
    "a column between ours with a header of ours",
    (_m, { header }) => `sheet.insertColumnsBefore(10, 1); sheet.getRange(${header + 1}, 10).setValue("セグメント")`,
  ],
  ["a column left of everything", () => `sheet.insertColumnsBefore(1, 2)`],
  ["a column between the hidden ones and the table", () => `sheet.insertColumnsBefore(8, 1)`],
  [
    "our headers retyped",
    (_m, { header }) => `sheet.getRange(${header + 1}, 8, 1, 3).setValues([["会社", "見込み", "成績"]])`,
  ],
  [
    "our headers translated",
    (_m, { header }) =>
      `sheet.getRange(${header + 1}, 8, 1, 4).setValues([["Partner", "Potential", "Results", "Segment"]])`,
  ],
  ["our headers emptied", (_m, { header }) => `sheet.getRange(${header + 1}, 8, 1, 8).clearContent()`],
  [
    "two of our headers exchanged",
    (_m, { header }) => `sheet.getRange(${header + 1}, 8, 1, 2).setValues([["販売ポテンシャル", "企業名"]])`,
  ],
  ["the why column deleted", () => `sheet.deleteColumn(15)`],
  [
    "the why column deleted, then one with its name made",
    (_m, { header }) => `sheet.deleteColumn(15); sheet.getRange(${header + 1}, 18).setValue("理由")`,
  ],
  ["the segment column deleted", () => `sheet.deleteColumn(11)`],
  ["two columns of ours deleted", () => `sheet.deleteColumns(12, 2)`],
  ["our columns hidden", () => `sheet.hideColumns(9, 2)`],
  ["hidden columns shown", () => `sheet.showColumns(1, 7)`],
  ["the first hidden column deleted", () => `sheet.deleteColumn(1)`],
  ["the key column deleted", () => `sheet.deleteColumn(6)`],
  ["the order column deleted", () => `sheet.deleteColumn(7)`],
  ["all hidden columns deleted", () => `sheet.deleteColumns(1, 7)`],
  [
    "texts like the hidden marks typed above them",
    () => `sheet.getRange("Q1:S1").setValues([["map:key", "map:partner", "my text"]])`,
  ],
  [
    "all hidden columns deleted, texts in the row of marks",
    (_m, { header }) =>
      `sheet.deleteColumns(1, 7); sheet.getRange(${header}, 9, 1, 2).setValues([["my mark", "my other mark"]])`,
  ],
  // Sorting.
  ["what is visible sorted by name", (_m, { first }) => `sheet.getRange(${first}, 8, 5, 11).sort(8)`],
  [
    "what is visible sorted by potential, downwards",
    (_m, { first }) => `sheet.getRange(${first}, 8, 5, 11).sort({ column: 9, ascending: false })`,
  ],
  [
    "what is visible sorted by the figure",
    (_m, { first }) => `sheet.getRange(${first}, 8, 5, 11).sort({ column: 17, ascending: false })`,
  ],
  [
    "some rows sorted",
    (_m, { first }) => `sheet.getRange(${first + 1}, 8, 3, 11).sort({ column: 8, ascending: false })`,
  ],
  [
    "sorted twice",
    (_m, { first }) =>
      `sheet.getRange(${first}, 8, 5, 11).sort(8); sheet.getRange(${first}, 8, 5, 11).sort({ column: 10, ascending: false })`,
  ],
  ["whole rows sorted", (_m, { first }) => `sheet.getRange(${first}, 1, 5, 20).sort({ column: 8, ascending: true })`],
  ["the header sorted in", (_m, { first }) => `sheet.getRange(${first - 1}, 8, 6, 11).sort(8)`],
  ["the header sorted in, whole rows", (_m, { first }) => `sheet.getRange(${first - 1}, 1, 6, 20).sort(8)`],
  [
    "hidden columns shown and sorted by the key",
    (_m, { first }) =>
      `sheet.showColumns(1, 7); sheet.getRange(${first}, 6, 5, 13).sort({ column: 6, ascending: false })`,
  ],
  ["the whole sheet sorted by name", () => `sheet.getRange(1, 1, sheet.getLastRow(), 20).sort(8)`],
  [
    "the whole sheet sorted by potential, downwards, below a frozen row",
    () =>
      `sheet.setFrozenRows(1); sheet.getRange(2, 1, sheet.getLastRow() - 1, 20).sort({ column: 9, ascending: false })`,
  ],
  [
    "the whole sheet sorted by the notes, with rows of theirs in it",
    (_m, { last }) =>
      `sheet.getRange(${last + 2}, 8).setValue("my total"); sheet.insertRowsBefore(6, 1); sheet.getRange("M6").setValue("my target"); sheet.getRange(1, 1, sheet.getLastRow(), 20).sort(16)`,
  ],
  // Formulas and text.
  [
    "a total with its label under the table",
    (_m, { first, last }) => `sheet.getRange(${last + 2}, 8, 1, 2).setValues([["合計", "=SUM(I${first}:I${last})"]])`,
  ],
  [
    "a mean right under the table",
    (_m, { first, last }) =>
      `sheet.getRange(${last + 1}, 8, 1, 2).setValues([["平均", "=AVERAGE(I${first}:I${last})"]])`,
  ],
  [
    "rows under the table that name partners and repeat our headers",
    (_m, { last }) =>
      `sheet.getRange(${last + 3}, 8, 3, 2).setValues([["企業名", "販売ポテンシャル"], ["東都システム", 1], ["北浜商事", 2]])`,
  ],
  [
    "text that looks like a formula under, right of and between ours",
    (_m, { last, first }) =>
      `for (const a1 of ["H${last + 2}", "S${first}", "M3", "I${last + 2}"]) { sheet.getRange(a1).setNumberFormat("@"); sheet.getRange(a1).setValue("=1+1"); }`,
  ],
  [
    "a formula that shows nothing, right of the table",
    (_m, { first }) => `sheet.getRange(${first}, 19, 5, 1).setFormulas(Array.from({ length: 5 }, () => ['=""']))`,
  ],
  [
    "values typed over cells of ours",
    (_m, { first }) => `sheet.getRange(${first}, 9, 2, 3).setValues([[1, 2, "x"], [3, 4, "y"]])`,
  ],
  ["a formula typed over a cell of ours", (_m, { first }) => `sheet.getRange(${first}, 9).setFormula("=1+1")`],
  // Rows.
  ["rows put in on top of the table", (_m, { first }) => `sheet.insertRowsBefore(${first}, 2)`],
  ["rows put in in the table", (_m, { first }) => `sheet.insertRowsAfter(${first + 1}, 2)`],
  [
    "a row with text of theirs in the table",
    (_m, { first }) => `sheet.insertRowsAfter(${first + 1}, 1); sheet.getRange(${first + 2}, 16).setValue("my 東日本")`,
  ],
  ["rows above the header", (_m, { header }) => `sheet.insertRowsBefore(${header + 1}, 2)`],
  [
    "rows in the summary with text",
    () => `sheet.insertRowsBefore(5, 2); sheet.getRange("H5:I6").setValues([["my 目標", 3], ["my 差", 1]])`,
  ],
  ["a row of the board deleted", () => `sheet.deleteRow(20)`],
  ["the title deleted", () => `sheet.deleteRow(1)`],
  ["all rows of summary and board deleted", () => `sheet.deleteRows(3, 37)`],
  ["the row of marks deleted", (_m, { header }) => `sheet.deleteRow(${header})`],
  ["everything above the header deleted", (_m, { header }) => `sheet.deleteRows(1, ${header})`],
  ["everything above the table deleted", (_m, { header }) => `sheet.deleteRows(1, ${header + 1})`],
  ["the header row deleted", (_m, { header }) => `sheet.deleteRow(${header + 1})`],
  // Looks and rules.
  [
    "cells merged right of the summary, in the header row and under the table",
    (_m, { header, last }) =>
      `sheet.getRange("M3:N4").merge(); sheet.getRange(${header + 1}, 19, 1, 2).merge(); sheet.getRange(${last + 4}, 8, 2, 2).merge()`,
  ],
  [
    "choices that refuse others, in the note column and over ours",
    (_m, { first }) =>
      `sheet.getRange(${first}, 19, 5, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["未", "済"], true).setAllowInvalid(false).build())`,
  ],
  [
    "text in blank cells of summary and board",
    () =>
      `sheet.getRange("K8").setValue("my 要確認の担当"); sheet.getRange("H35").setValue("my 盤のメモ"); sheet.getRange("I18").setValue("my 隣のメモ")`,
  ],
  [
    "the sheet moved to the end and hidden",
    () => `book.setActiveSheet(sheet); book.moveActiveSheet(3); sheet.hideSheet()`,
  ],
  ["a filter's worth of hidden rows", (_m, { first }) => `sheet.hideRows(${first + 1}, 2)`],
  ["rows frozen", () => `sheet.setFrozenRows(2)`],
  ["a colour on a partner's name", (_m, { first }) => `sheet.getRange(${first}, 8).setBackground("#00ff00")`],
];

describe("after a person has", () => {
  it.each(edits.map(([what, edit], at) => [what, edit, at] as const))("%s", async (_what, edit, at) => {
    for (const lived of deathsOf(at)) await expectSurvived(edit, { lived });
  });
});

it.each([
  ["lines are put in again", "sheet.deleteRows(14, 3)"],
  ["the hidden columns were deleted", "sheet.deleteColumns(1, 7)"],
])("text that a person coloured above the table keeps its colour where %s", async (_what, script) => {
  const map = await annotatedMap();
  const { host, example } = map;
  host.activate(example.mapName);
  host.byHand(
    `for (const a1 of ["I11", "K18", "K29", "J28", "J37"]) sheet.getRange(a1).setValue("my " + a1).setBackground("#00ff00"); ${script};`,
  );
  await buildAgain(map);
  const colours = host.backgrounds(example.mapName);
  const cells = host.cells(example.mapName);
  const found = cells.flatMap((row, at) =>
    row.flatMap((cell, column) => (String(cell).startsWith("my ") ? [colours[at]?.[column]] : [])),
  );
  expect(found).toEqual(Array.from({ length: 5 }, () => "#00ff00"));
  expectKept(map);
  host.dispose();
});

it.each([
  ["lines are put in again", "sheet.deleteRows(14, 3)"],
  ["the row of marks was deleted", "sheet.deleteRow(header)"],
  ["lines and all hidden rows were deleted", "sheet.deleteRows(45, header - 44); sheet.deleteRows(14, 6)"],
  ["the hidden columns were deleted", "sheet.deleteColumns(1, 7)"],
])(
  "what a person restyled above the table stays so where %s, and what is put in looks as before",
  async (_what, script) => {
    const map = await annotatedMap();
    const { host, example } = map;
    const { header } = tableOf(host, example.mapName);
    const lookOf = (text: string) => {
      const cells = host.cells(example.mapName);
      const row = cells.findIndex((line) => line.includes(text));
      return host.backgrounds(example.mapName)[row]?.[(cells[row] ?? []).indexOf(text)];
    };
    const others = ["販売ポテンシャル", "象限ボード"].map((text) => lookOf(text));
    host.activate(example.mapName);
    host.byHand(
      `const header = ${header}; sheet.getRange("H4").setBackground("#00ff00"); sheet.getRange(header + 1, 8).setBackground("#00ff00"); ${script};`,
    );
    await buildAgain(map);
    expect([lookOf("企業名"), lookOf("重点育成")]).toEqual(["#00ff00", "#00ff00"]);
    expect(["販売ポテンシャル", "象限ボード"].map((text) => lookOf(text))).toEqual(others);
    expect(host.conditionalFormats(example.mapName)).toHaveLength(4);
    host.dispose();
  },
);

describe("what a build cannot work with is told with its address, and nothing is written", () => {
  it.each([
    [
      "note cells merged over two partners' rows",
      (first: number) => `sheet.getRange(${first}, 16, 2, 1).merge()`,
      /P\d+:P\d+.*結合.*何も書き込みませんでした/,
    ],
    ["cells of the table merged", (first: number) => `sheet.getRange(${first}, 8, 1, 2).merge()`, /H\d+:I\d+.*結合/],
    [
      "blank cells merged far right of a partner",
      (first: number) => `sheet.getRange(${first}, 22, 1, 2).merge()`,
      /V\d+:W\d+.*結合/,
    ],
  ])("%s", async (_what, script, message) => {
    const { host, example } = await annotatedMap();
    const first = tableOf(host, example.mapName).header + 2;
    host.activate(example.mapName);
    host.byHand(script(first));
    host.type(example.profileName, "B2", 1);
    await host.settle();
    const before = host.sheetNames().map((name) => host.cells(name));
    expect(await buildRefusal(host)).toMatch(message);
    expect(host.sheetNames().map((name) => host.cells(name))).toEqual(before);
    host.dispose();
  });

  it.each([true, false])("a filter that hides rows, if Sheets sorts through it: %s", async (isSortedThrough) => {
    const map = await annotatedMap();
    const { host, example } = map;
    const first = tableOf(host, example.mapName).header + 2;
    // Other figures, and one partner more: rows change places, and one is put in.
    for (const [a1, value] of [
      ["B2", 1],
      ["D2", 9],
      ["B4", 48],
      ["A7", "新しい会社"],
      ["B7", 30],
    ] as const) {
      host.type(example.profileName, a1, value);
    }
    host.filter(example.mapName, `H${first - 1}:R${first + 4}`, [first, first + 3], isSortedThrough);
    if (!isSortedThrough) {
      expect(await buildRefusal(host)).toMatch(/H\d+:R\d+ にフィルタ.*元のままです/);
      expectKept(map);
      host.activate(example.mapName);
      host.byHand("sheet.getFilter().remove()");
    }
    await buildAgain(map);
    expectKept(map);
    host.dispose();
  });

  it("our columns turned into a table", async () => {
    const { host, example } = await annotatedMap();
    const first = tableOf(host, example.mapName).header + 2;
    host.makeTable(example.mapName, `H${first - 1}:O${first + 4}`);
    const before = host.sheetNames().map((name) => host.cells(name));
    expect(await buildRefusal(host)).toMatch(/H\d+:H\d+.*テーブル.*何も書き込みませんでした/);
    expect(host.sheetNames().map((name) => host.cells(name))).toEqual(before);
    host.dispose();
  });
});

describe("sheets of ours", () => {
  const weights = (host: AnnotatedMap["host"], name: string) => host.cells(name)[1]?.[2];

  it("renamed, are found: weights and notes count as before", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    await buildAgain(map);
    host.byHand(
      `book.getSheetByName("${example.mapName}").setName("担当別"); book.getSheetByName("${example.settingsName}").setName("重み");`,
    );
    const sheets = host.sheetNames();
    await buildAgain(map, "担当別");
    expectKept(map, "担当別");
    expect(host.sheetNames()).toEqual(sheets);
    expect(weights(host, "重み")).toBe(2);
    host.dispose();
  });

  it("renamed, with all that is hidden deleted, are found by their headings", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    host.activate(example.mapName);
    const { header } = tableOf(host, example.mapName);
    host.byHand(`sheet.setName("担当別"); sheet.deleteColumns(1, 7); sheet.deleteRow(${header})`);
    const sheets = host.sheetNames();
    await buildAgain(map, "担当別");
    expectKept(map, "担当別");
    expect(host.sheetNames()).toEqual(sheets);
    host.dispose();
  });

  it.each([false, true])(
    "copied (the first deleted: %s): one is used, the other not touched and told",
    async (isDeleted) => {
      const map = await annotatedMap();
      const { host, example } = map;
      await buildAgain(map);
      host.activate(example.mapName);
      host.byHand(
        `sheet.copyTo(book); book.setActiveSheet(book.getSheetByName("${example.settingsName}")); book.duplicateActiveSheet();`,
      );
      if (isDeleted)
        host.byHand(
          `book.deleteSheet(book.getSheetByName("${example.mapName}")); book.deleteSheet(book.getSheetByName("${example.settingsName}"));`,
        );
      const sheets = host.sheetNames();
      const mapName = isDeleted ? `${example.mapName} のコピー` : example.mapName;
      const others = sheets.filter((name) => /コピー/.test(name) && name !== mapName);
      const before = others.map((name) => host.cells(name));
      const built = await buildAgain(map, mapName);
      expectKept(map, mapName);
      expect(host.sheetNames()).toEqual(sheets);
      if (!isDeleted) {
        expect(others.map((name) => host.cells(name))).toEqual(before);
        expect(built.findings.map(({ code }) => code)).toContain("copiedSheets");
      }
      host.dispose();
    },
  );

  it("whose name somebody gave to a sheet of their own stay ours", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    host.byHand(`book.getSheetByName("${example.mapName}").setName("前のマップ");`);
    host.addSheet(example.mapName, [["自分の表"], [1]]);
    await buildAgain(map, "前のマップ");
    expectKept(map, "前のマップ");
    expect(host.cells(example.mapName)).toEqual([["自分の表"], [1]]);
    host.dispose();
  });

  it("stand beside sheets of other kinds, which are never touched", async () => {
    const map = await annotatedMap();
    const { host } = map;
    host.addOtherSheet("グラフ1", "OBJECT");
    host.addOtherSheet("接続", "DATASOURCE");
    await buildAgain(map);
    expectKept(map);
    host.dispose();
  });

  it("whose chart somebody moved to a sheet of its own get a chart again", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    const [chart] = host.charts(example.mapName);
    host.moveChartToSheet(example.mapName, chart?.id ?? 0, "グラフ");
    await buildAgain(map);
    expectKept(map);
    host.dispose();
  });

  it("stand without a chart where Sheets will not draw it, and it is told", async () => {
    const map = await annotatedMap();
    const { host, example } = map;
    const [chart] = host.charts(example.mapName);
    host.moveChartToSheet(example.mapName, chart?.id ?? 0, "グラフ");
    host.refuse("Sheet.insertChart", "Service Spreadsheets failed");
    const built = await builtMap(host);
    expect(built.findings.map(({ code }) => code)).toContain("chartRefused");
    expectKept(map);
    host.dispose();
  });
});
