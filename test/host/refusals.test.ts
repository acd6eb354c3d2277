import { describe, expect, it } from "vitest";
import type { Host } from "../../src/host/host";
import { inScript, withAddOn, workOf } from "./fixture";

const caught = (call: string) => `try { ${call}; return "" } catch (error) { return error.message }`;

describe("a sheet that is no grid", () => {
  const chartSheet = (host: Host) => host.addOtherSheet("グラフ1", "OBJECT");

  it("says what it is, and has a name and a place", async () => {
    const body = `
      const other = book.getSheetByName("グラフ1");
      return [String(other.getType()), other.getType() === SpreadsheetApp.SheetType.OBJECT, other.getIndex(),
        other.setName("図").getName(), other.isSheetHidden(), String(sheet.getType())]`;
    expect(await inScript(body, [["a"]], chartSheet)).toEqual(["OBJECT", true, 2, "図", false, "GRID"]);
  });

  it.each([
    "getMaxRows()",
    "getMaxColumns()",
    "getDataRange()",
    "getLastRow()",
    "getRange(1, 1)",
    "getProtections(SpreadsheetApp.ProtectionType.SHEET)",
    "insertRowsAfter(1, 1)",
    "createTextFinder('a')",
    "setFrozenRows(1)",
  ])("refuses %s", async (call) => {
    expect(await inScript(caught(`book.getSheetByName("グラフ1").${call}`), [["a"]], chartSheet)).toBe(
      "The action is not supported for OBJECT sheet.",
    );
  });

  it("connected to a database refuses as well", async () => {
    const refusal = await inScript(caught('book.getSheetByName("売上DB").getDataRange()'), [["a"]], (host) =>
      host.addOtherSheet("売上DB", "DATASOURCE"),
    );
    expect(refusal).toBe("The action is not supported for DATASOURCE sheet.");
  });

  it("is passed over by a search of the whole file", async () => {
    expect(await inScript('return book.createTextFinder("a").findAll().length', [["a"]], chartSheet)).toBe(1);
  });

  it("comes of a chart that somebody moves away", async () => {
    const host = await withAddOn(
      workOf(
        "sheet.insertChart(sheet.newChart().asScatterChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build())",
      ),
    );
    await host.run("work");
    host.moveChartToSheet("表", host.charts("表")[0]?.id ?? 0, "グラフ1");
    expect(host.charts("表")).toEqual([]);
    expect(host.sheetNames()).toEqual(["表", "グラフ1"]);
    host.dispose();
  });
});

describe("a range that became a table", () => {
  const cells = [
    ["会社", "状態", "ほか"],
    ["東都", "商談", ""],
  ];
  const table = (host: Host) => host.makeTable("表", "A1:B2");

  it.each([
    'getRange("B2").setNumberFormat("@")',
    'getRange("A1:C2").setNumberFormats([["@", "@", "@"], ["@", "@", "@"]])',
    'getRange("B:B").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build())',
    'getRange("B2").setDataValidation(null)',
    'getRange("B2").clearDataValidations()',
    'getRange("B2").clearFormat()',
    'getRange("C2").copyTo(sheet.getRange("B2"))',
  ])("refuses sheet.%s", async (call) => {
    expect(await inScript(caught(`sheet.${call}`), cells, table)).toBe(
      "This operation is not allowed on cells in typed columns.",
    );
  });

  it("takes values and colours, and leaves the cells beside it alone", async () => {
    const body = `
      sheet.getRange("A2").setValue("北浜").setBackground("#ff0000");
      sheet.getRange("C2").setNumberFormat("@");
      return sheet.getRange("A2").getValue()`;
    expect(await inScript(body, cells, table)).toBe("北浜");
  });

  it("moves along when rows are put in above", async () => {
    const body = caught('sheet.insertRowsBefore(1, 3); sheet.getRange("A4").setNumberFormat("@")');
    expect(await inScript(body, cells, table)).toMatch(/typed columns/);
  });
});

describe("a cell that shows a picture", () => {
  const picture = (host: Host) => host.placeCellPicture("表", "B1");

  it("gives an object without text", async () => {
    const body = `
      const value = sheet.getRange("A1:B1").getValues()[0][1];
      return [typeof value, String(value), sheet.getRange("B1").getDisplayValue(), sheet.getLastColumn()]`;
    expect(await inScript(body, [["ロゴ"]], picture)).toEqual(["object", "CellImage", "", 2]);
  });

  it("is refused in what goes to a page, and as a value for another cell", async () => {
    await expect(inScript("return sheet.getRange('B1').getValues()", [["ロゴ"]], picture)).rejects.toThrow(
      /illegal value/,
    );
    await expect(
      inScript("sheet.getRange('C1').setValue(sheet.getRange('B1').getValue())", [["ロゴ"]], picture),
    ).rejects.toThrow(/cannot hold/);
  });

  it("moves with its row", async () => {
    const host = await withAddOn(workOf("sheet.getRange('A1:B2').sort(1)"), [
      [2, ""],
      [1, ""],
    ]);
    picture(host);
    await host.run("work");
    expect(host.cells("表")).toEqual([
      [1, ""],
      [2, "\ufffc"],
    ]);
    host.dispose();
  });
});

describe("charts", () => {
  const inserted = async (calls: string) => {
    const host = await withAddOn(
      workOf(
        `sheet.insertChart(sheet.newChart().asScatterChart().addRange(sheet.getRange("A1:B2"))${calls}.setPosition(1, 1, 0, 0).build())`,
      ),
    );
    await host.run("work");
    const [chart] = host.charts("表");
    host.dispose();
    return chart;
  };

  it("keep what recorded macros show, and say which options are ignored", async () => {
    const chart = await inserted(
      '.setOption("series.0.color", "#ff0000").setOption("vAxis.baseline", 50).setOption("series", { 重点育成: { color: "#00ff00" } }).setOption("sizeAxis", { maxSize: 6 }).setYAxisRange(0, 100)',
    );
    expect(chart?.options).toEqual({
      "series.0.color": "#ff0000",
      "vAxes.0.viewWindow.min": 0,
      "vAxes.0.viewWindow.max": 100,
    });
    expect(chart?.ignored).toEqual(["vAxis.baseline", "series.重点育成.color", "sizeAxis.maxSize"]);
  });

  it("count a range that is added twice once", async () => {
    const chart = await inserted('.addRange(sheet.getRange("A1:B2")).addRange(sheet.getRange("C1:C2"))');
    expect(chart?.ranges.map(({ a1 }) => a1)).toEqual(["A1:B2", "C1:C2"]);
  });

  it("of some types refuse to be told about hidden columns", async () => {
    const body = (type: string) =>
      caught(
        `sheet.newChart().setChartType(Charts.ChartType.${type}).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)`,
      );
    expect(await inScript(body("PIE"))).toMatch(/^Unexpected error while getting the method or property/);
    expect(await inScript(body("SCATTER"))).toBe("");
  });

  it("can be refused altogether", async () => {
    const body = caught(
      'sheet.insertChart(sheet.newChart().asScatterChart().addRange(sheet.getRange("A1:B2")).setPosition(1, 1, 0, 0).build())',
    );
    const refused = await inScript(body, [["a"]], (host) =>
      host.refuse("Sheet.insertChart", "Service Spreadsheets failed"),
    );
    expect(refused).toBe("Service Spreadsheets failed");
  });
});

describe("commits are counted: what is written waits until somebody reads", () => {
  const commits = async (body: string) => {
    const host = await withAddOn(workOf(body), [["a"]]);
    host.forgetCalls();
    await host.run("work");
    const found = host.commits();
    host.dispose();
    return found;
  };

  it.each<[string, string, readonly string[]]>([
    ["writes alone", "sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2)", []],
    ["a read before the writes", "sheet.getRange('A1').getValue(); sheet.getRange('A1').setValue(1)", []],
    [
      "reads after writes, once for each turn",
      "const a = sheet.getRange('A1'); a.setValue(1).setValue(2); a.getValue(); a.getValue(); a.setValue(3); sheet.getLastRow()",
      ["Range.getValue", "Sheet.getLastRow"],
    ],
    [
      "a flush",
      "sheet.getRange('A1').setValue(1); SpreadsheetApp.flush(); SpreadsheetApp.flush()",
      ["SpreadsheetApp.flush"],
    ],
    [
      "a search that replaces",
      "sheet.getRange('A1').setValue('a'); sheet.createTextFinder('a').replaceAllWith('b')",
      ["TextFinder.replaceAllWith"],
    ],
    ["what needs no cells", "sheet.getRange('A1').setValue(1); LockService.getDocumentLock().tryLock(10)", []],
  ])("%s", async (_what, body, expected) => {
    expect(await commits(body)).toEqual(expected);
  });
});

describe("a new sheet", () => {
  it("has cells of 100 by 21 pixels, and is the active one", async () => {
    const body = `
      const made = book.insertSheet("新");
      return [made.getColumnWidth(1), made.getRowHeight(1), book.getActiveSheet().getName(), sheet.getColumnWidth(1)]`;
    expect(await inScript(body)).toEqual([100, 21, "新", 100]);
  });
});

describe("merged cells", () => {
  it("stop a sort of any range that they touch", async () => {
    const body = `sheet.getRange("B2:C2").merge(); ${caught('sheet.getRange("A1:B3").sort(1)')}`;
    expect(await inScript(body, [[2], [1]])).toMatch(/merged cells/);
  });

  it("are found, and broken apart with the value in the first cell", async () => {
    const body = `
      const range = sheet.getRange("A1:B2");
      range.setValues([["a", "b"], ["c", "d"]]).merge();
      const found = sheet.getRange("B2:D4").getMergedRanges().map((merge) => merge.getA1Notation());
      range.breakApart();
      return [found, sheet.getRange("A1:D4").getMergedRanges().length, range.getValues()]`;
    expect(await inScript(body)).toEqual([
      ["A1:B2"],
      0,
      [
        ["a", ""],
        ["", ""],
      ],
    ]);
  });
});
