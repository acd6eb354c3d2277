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
