import { describe, expect, it } from "vitest";
import { inScript, withAddOn } from "./fixture";

describe("the service stand-ins refuse what the real ones refuse", () => {
  it.each<[string, string, RegExp]>([
    [
      "a member that is not there, by name",
      "sheet.getCharts().shift; sheet.sortSheet()",
      /Sheet\.sortSheet is not implemented/,
    ],
    [
      "values of another size than the range",
      "sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])",
      /data has 1 but the range has 2/,
    ],
    ["ragged values", "sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])", /has 1 but the range has 2/],
    ["row 0", "sheet.getRange(0, 1)", /too small/],
    ["a range beyond the sheet", "sheet.getRange(1, 1, 5000, 1)", /outside the dimensions/],
    ["an enum as text", "sheet.getRange(1, 1).setWrapStrategy('CLIP')", /WrapStrategy enum/],
    [
      "a chart's title before its kind",
      "sheet.newChart().setTitle('x')",
      /EmbeddedChartBuilder\.setTitle is not implemented/,
    ],
    ["a sheet name that is taken", "book.insertSheet('表')", /already exists/],
    ["a service that needs other scopes", "UrlFetchApp.fetch('x')", /permission to call UrlFetchApp\.fetch/],
    ["opening another file", "SpreadsheetApp.openById('x')", /permission to call SpreadsheetApp\.openById/],
    ["a picture that is none", "sheet.insertImage(Utilities.newBlob([1, 2, 3], 'image/png', 'x'), 1, 1)", /not a PNG/],
    ["undefined in an array", "return [undefined]", /illegal value/],
    ["a date in a payload", "return { at: new Date() }", /illegal value.*Date/],
    ["a function in a payload", "return [() => 1]", /illegal value/],
  ])("%s", async (_what, body, message) => {
    await expect(inScript(body)).rejects.toThrow(message);
  });

  it("calls without the scope in the manifest", async () => {
    const host = await withAddOn("function work() { SpreadsheetApp.getActiveSpreadsheet().getSheets() }", [["a"]], {
      granted: [],
    });
    await expect(host.run("work")).rejects.toThrow(/You do not have permission to call/);
    host.dispose();
  });

  it("reading in the opening trigger", async () => {
    const host = await withAddOn("function onOpen() { SpreadsheetApp.getActiveSpreadsheet().getSheets() }");
    expect(() => host.open()).toThrow(/permission/);
    host.dispose();
  });

  it("names that end in an underscore, and names that are not there", async () => {
    const host = await withAddOn("function hidden_() { return 1 } function shown() { return 2 }");
    await expect(host.run("hidden_")).rejects.toThrow(/not found/);
    await expect(host.run("Array")).rejects.toThrow(/not found/);
    await expect(host.run("shown", () => 1)).rejects.toThrow(/illegal value/);
    expect(await host.run("shown")).toBe(2);
    host.dispose();
  });
});

describe("values", () => {
  it("are read as a person's typing is, unless the cell is plain text", async () => {
    const body = `
      sheet.getRange("B1").setNumberFormat("@");
      sheet.getRange("A1:B1").setValues([["=1+1", "=1+1"]]);
      sheet.getRange("A2:C2").setValues([["1,200", "2026/9/3", "TRUE"]]);
      const [row] = sheet.getRange("A2:C2").getValues();
      return [sheet.getRange("A1:B1").getFormulas()[0], sheet.getRange("B1").getValue(), row[0], row[1] instanceof Date, row[2]];`;
    expect(await inScript(body)).toEqual([["=1+1", ""], "=1+1", 1200, true, true]);
  });

  it("move with their formats and formulas when rows are sorted, blanks last", async () => {
    const host = await withAddOn(
      "function work() { SpreadsheetApp.getActiveSheet().getRange('A1:C4').sort({ column: 1, ascending: true }) }",
      [
        [3, "三", ""],
        ["", "空", ""],
        [1, "一", ""],
        [2, "二", ""],
      ],
    );
    host.type("表", "C3", "=A3*10");
    await host.settle();
    await host.run("work");
    await host.settle();
    expect(host.cells("表").map((row) => row[1])).toEqual(["一", "二", "三", "空"]);
    expect(host.formula("表", "C1")).toBe("=A1*10");
    expect(host.cells("表")[0]?.[2]).toBe(10);
    host.dispose();
  });

  it("are counted by round trip, not by cell", async () => {
    const host = await withAddOn(
      "function work() { const s = SpreadsheetApp.getActiveSheet(); s.getRange(1, 1, 500, 20).setValues(Array.from({ length: 500 }, () => Array(20).fill(1))); s.getDataRange().getValues() }",
    );
    host.forgetCalls();
    await host.run("work");
    expect(host.serviceCalls()).toEqual(["Range.setValues", "Sheet.getDataRange", "Range.getValues"]);
    host.dispose();
  });
});

describe("custom functions", () => {
  const code = `
    /** Doubles. @customfunction */
    function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((cell) => cell * 2)) : value * 2 }
    /** Where. @customfunction */
    function WHERE() { return SpreadsheetApp.getActiveRange().getA1Notation() }
    /** Fails. @customfunction */
    function FAIL() { throw new Error("だめ") }
    /** Writes. @customfunction */
    function WRITE() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1) }
    function UNSEEN() { return 1 }`;

  it("spill, follow their arguments and know their cell", async () => {
    const host = await withAddOn(code, [
      [1, 2],
      [3, 4],
    ]);
    host.type("表", "D1", "=DOUBLE(A1:B2)");
    host.type("表", "G7", "=WHERE()");
    await host.settle();
    expect(
      host
        .cells("表")
        .slice(0, 2)
        .map((row) => row.slice(3, 5)),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
    expect(host.cells("表")[6]?.[6]).toBe("G7");
    host.type("表", "A1", 10);
    await host.settle();
    expect(host.cells("表")[0]?.[3]).toBe(20);
    host.dispose();
  });

  it("show what they throw, may not write, and need their comment to be offered", async () => {
    const host = await withAddOn(code);
    for (const [cell, formula] of [
      ["A1", "=FAIL()"],
      ["A2", "=WRITE()"],
      ["A3", "=UNSEEN()"],
    ] as const) {
      host.type("表", cell, formula);
    }
    await host.settle();
    expect(host.cells("表").map((row) => row[0])).toEqual(["#ERROR!", "#ERROR!", "#NAME?"]);
    expect(host.errorMessage("表", "A1")).toBe("だめ");
    expect(host.errorMessage("表", "A2")).toMatch(/permission to call .*setValue/);
    host.dispose();
  });
});

describe("what people do to a sheet by hand", () => {
  it("copies it with all that hangs on it", async () => {
    const body = `
      sheet.getRange("A1:B2").setValues([["a", 1], ["b", 2]]).setNote("n");
      sheet.protect().setWarningOnly(true).setDescription("p");
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("a").setRanges([sheet.getRange("A:A")]).build()]);
      sheet.insertChart(sheet.newChart().asScatterChart().addRange(sheet.getRange("A1:B2")).setPosition(4, 1, 0, 0).build());
      const copy = sheet.copyTo(book);
      return [copy.getName(), copy.getDataRange().getValues(), copy.getRange("A1").getNote(),
        copy.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription(),
        copy.getConditionalFormatRules()[0].getRanges()[0].getSheet().getName(),
        copy.getCharts()[0].getRanges()[0].getSheet().getName(), book.getSheets().length]`;
    expect(await inScript(body)).toEqual([
      "表 のコピー",
      [
        ["a", 1],
        ["b", 2],
      ],
      "n",
      "p",
      "表 のコピー",
      "表 のコピー",
      2,
    ]);
  });

  it("counts for no run, and does not die with one", async () => {
    const host = await withAddOn("function work() {}", [[2], [1]]);
    host.liveFor(0);
    host.forgetCalls();
    host.byHand(
      "sheet.getRange('A1:A2').sort(1); book.insertSheet('メモ').getRange('A1').setValue(sheet.getLastRow())",
    );
    expect(host.cells("表").flat()).toEqual([1, 2]);
    expect(host.cells("メモ")).toEqual([[2]]);
    expect(host.serviceCalls()).toEqual([]);
    await host.run("work");
    host.dispose();
  });

  it.each<[string, string, string[], string]>([
    ["to the right", "sheet.moveColumns(sheet.getRange('B1'), 5)", ["a", "c", "d", "b"], "D:D"],
    ["to the left", "sheet.moveColumns(sheet.getRange('D1'), 1)", ["d", "a", "b", "c"], "C:C"],
    ["the one with the rule", "sheet.moveColumns(sheet.getRange('B1:C1'), 1)", ["b", "c", "a", "d"], "A:A"],
  ])("drags columns %s, and what belongs to them goes along", async (_what, call, header, rule) => {
    const body = `
      sheet.getRange("A1:D1").setValues([["a", "b", "c", "d"]]);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setRanges([sheet.getRange("B:B")]).build()]);
      ${call};
      return [sheet.getRange("A1:D1").getValues()[0], sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()]`;
    expect(await inScript(body)).toEqual([header, rule]);
  });
});
