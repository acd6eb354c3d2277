/**
 * What live Apps Script does, one fact a line: the sheet tests of the public gas-fakes project
 * (github.com/brucemcpherson/gas-fakes) are run against Google itself; these are the facts of theirs that concern
 * methods which an add-on on sheets uses, told in our own words.
 */
import { describe, expect, it } from "vitest";
import { inScript } from "./fixture";

type Fact = readonly [what: string, body: string, expected: unknown];

const said = (call: string) => `(() => { try { ${call}; return "" } catch (error) { return error.message } })()`;

const ranges: readonly Fact[] = [
  ["an address in lower case and with dollars", 'return sheet.getRange("c2:$d$4").getA1Notation()', "C2:D4"],
  ["a cell with dollars", 'return sheet.getRange("$z$11").getA1Notation()', "Z11"],
  ["whole rows keep their own notation", 'return sheet.getRange("5:7").getA1Notation()', "5:7"],
  [
    "whole rows have every column",
    'const r = sheet.getRange("5:7"); return [r.getNumRows(), r.getNumColumns() === sheet.getMaxColumns()]',
    [3, true],
  ],
  ["whole columns keep their own notation", 'return sheet.getRange("D:F").getA1Notation()', "D:F"],
  [
    "whole columns have every row",
    'const r = sheet.getRange("D:F"); return [r.getNumColumns(), r.getNumRows() === sheet.getMaxRows()]',
    [3, true],
  ],
  [
    "corners the wrong way round are put right",
    'return ["C5:B2", "5:2", "D:B"].map((a) => sheet.getRange(a).getA1Notation())',
    ["B2:C5", "2:5", "B:D"],
  ],
  [
    "the sheet's own name may stand before",
    'return sheet.getRange(sheet.getName() + "!E10:F12").getA1Notation()',
    "E10:F12",
  ],
  ["so may an exclamation mark alone", 'return sheet.getRange("!c2:e5").getA1Notation()', "C2:E5"],
  [
    "rows and columns by number",
    'return ["R5C3", "R2C2:R4C5", "R10C5:R1C2", "r1c1:r2c2"].map((a) => sheet.getRange(a).getA1Notation())',
    ["C5", "B2:E4", "B1:E10", "A1:B2"],
  ],
  [
    "which sides are bounded",
    'return ["A5:C10", "3:5", "B:D"].map((a) => { const r = sheet.getRange(a); return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()] })',
    [
      [true, true, true, true],
      [true, true, false, false],
      [false, false, true, true],
    ],
  ],
  [
    "rows and columns have two names each",
    'const r = sheet.getRange("C11:Z20"); return [r.getRow(), r.getRowIndex(), r.getColumn(), r.getColumnIndex(), r.getLastRow(), r.getLastColumn(), r.getWidth(), r.getHeight()]',
    [11, 11, 3, 3, 20, 26, 24, 10],
  ],
  ["a range knows its sheet's number", "return sheet.getRange(1, 1).getGridId() === sheet.getSheetId()", true],
  [
    "offsets keep or take a size",
    'const r = sheet.getRange("A1:F12"); return [r.offset(1, 1).getA1Notation(), r.offset(0, 0, 1, 1).getA1Notation(), r.offset(1, 1, 3).getNumRows(), r.offset(1, 1, 3, 4).getNumColumns()]',
    ["B2:G13", "A1", 3, 4],
  ],
  [
    "an offset needs rows and columns",
    `const r = sheet.getRange("A1:B2"); return [${said("r.offset(0, 0, 0)")}.includes("number of rows"), ${said("r.offset(0, 0, 1, 0)")}.includes("number of columns")]`,
    [true, true],
  ],
  ["cells of a range count from 1", 'return sheet.getRange("c2:d4").getCell(2, 2).getA1Notation()', "D3"],
  ["the file finds a range by sheet and address", 'return book.getRange("表!A1:B2").getSheet().getName()', "表"],
  [
    "objects say what they are",
    "return [sheet.getRange(1, 1), sheet, book, SpreadsheetApp.newDataValidation(), sheet.protect(), SpreadsheetApp.ProtectionType.SHEET].map(String)",
    ["Range", "Sheet", "Spreadsheet", "DataValidationBuilder", "Protection", "SHEET"],
  ],
];

const sheets: readonly Fact[] = [
  [
    "sheets go where they are put, and know their place from 1",
    'const s1 = book.insertSheet("s1"); book.insertSheet("s2"); book.insertSheet("s3", 1); book.insertSheet("s4", 0); return book.getSheets().map((s) => s.getName() + s.getIndex())',
    ["s41", "表2", "s33", "s14", "s25"],
  ],
  [
    "a sheet is found by its number",
    "return [book.getSheetById(sheet.getSheetId()).getName(), typeof sheet.getSheetId(), book.getNumSheets(), sheet.getSheetName()]",
    ["表", "number", 1, "表"],
  ],
  ["an empty sheet's data is one blank cell", "return sheet.getDataRange().getValues()", [[""]]],
  [
    "a range of blank cells is blank",
    'const r = sheet.getRange("A1:B2"); const before = r.isBlank(); r.offset(1, 1, 1, 1).setValue(1); return [before, r.isBlank(), sheet.getRange("A1").isBlank()]',
    [true, false, true],
  ],
  [
    "a row is appended under the last one",
    'sheet.appendRow(["a", "b", "c"]); sheet.appendRow(["d"]); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()]',
    [
      2,
      3,
      [
        ["a", "b", "c"],
        ["d", "", ""],
      ],
    ],
  ],
  [
    "columns put in move what is right of them",
    'sheet.appendRow(["a", "b", "c"]); sheet.insertColumnAfter(2); sheet.insertColumnBefore(2); sheet.insertColumns(2, 2); sheet.insertColumnsAfter(2, 2); sheet.insertColumnsBefore(2, 2); return [sheet.getLastColumn(), sheet.getDataRange().getValues()[0].filter(String)]',
    [11, ["a", "b", "c"]],
  ],
  [
    "rows put in under the last one change nothing",
    'sheet.appendRow(["a"]); sheet.insertRowAfter(2); sheet.insertRowBefore(2); sheet.insertRows(2, 2); sheet.insertRowsAfter(2, 2); sheet.insertRowsBefore(2, 2); return sheet.getLastRow()',
    1,
  ],
  [
    "columns taken out pull the rest along",
    'sheet.appendRow(["a", "b", "c", "d"]); sheet.deleteColumn(2); sheet.deleteColumns(2, 1); return sheet.getDataRange().getValues()',
    [["a", "d"]],
  ],
  [
    "columns and rows are hidden by a range or by numbers",
    'const r = sheet.getRange("B2"); sheet.hideColumn(r); sheet.hideColumns(3, 2); sheet.hideRow(r); sheet.hideRows(4); return [[1, 2, 3, 4, 5].map((c) => sheet.isColumnHiddenByUser(c)), [1, 2, 3, 4].map((c) => sheet.isRowHiddenByUser(c))]',
    [
      [false, true, true, true, false],
      [false, true, false, true],
    ],
  ],
  [
    "and shown again",
    'const r = sheet.getRange("B2"); sheet.hideColumns(2, 1); sheet.hideRows(2, 1); sheet.unhideColumn(r); sheet.unhideRow(r); return [sheet.isColumnHiddenByUser(2), sheet.isRowHiddenByUser(2)]',
    [false, false],
  ],
  [
    "a hidden sheet is hidden until it is shown",
    'const s = book.insertSheet("x"); s.hideSheet(); const hidden = s.isSheetHidden(); s.showSheet(); return [hidden, s.isSheetHidden()]',
    [true, false],
  ],
  [
    "sizes are set one by one or several at once",
    "sheet.setColumnWidth(2, 200).setRowHeight(3, 31); sheet.setColumnWidths(4, 2, 150).setRowHeights(5, 2, 40); sheet.setRowHeightsForced(8, 2, 10); return [2, 4, 5, 6].map((c) => sheet.getColumnWidth(c)).concat([3, 5, 6, 8, 9].map((r) => sheet.getRowHeight(r)))",
    [200, 150, 150, 100, 31, 40, 40, 10, 10],
  ],
  [
    "sorting a sheet sorts its header as well",
    'sheet.getRange("A1:C4").setValues([["Header1", "Header2", "Header3"], ["C", 30, "Z"], ["A", 10, "Y"], ["B", 20, "X"]]); sheet.sort(2); return sheet.getDataRange().getValues().map((row) => row[0])',
    ["A", "B", "C", "Header1"],
  ],
  [
    "downwards as well",
    'sheet.getRange("A1:A4").setValues([["Header1"], ["C"], ["A"], ["B"]]); sheet.sort(1, false); return sheet.getDataRange().getValues().flat()',
    ["Header1", "C", "B", "A"],
  ],
  ["sorting an empty sheet does nothing", "sheet.sort(1); return sheet.getDataRange().getValues()", [[""]]],
  [
    "frozen rows stay on top of a sorted sheet",
    'sheet.getRange("A1:A3").setValues([["見出し"], [2], [1]]); sheet.setFrozenRows(1); sheet.sort(1); return sheet.getDataRange().getValues().flat()',
    ["見出し", 1, 2],
  ],
];

const cells: readonly Fact[] = [
  [
    "new cells are white, black, Arial 10, at the bottom, and wrap by default while they overflow",
    'const r = sheet.getRange("A1"); return [r.getBackground(), r.getFontColor(), r.getFontFamily(), r.getFontSize(), r.getFontLine(), r.getFontWeight(), r.getFontStyle(), r.getVerticalAlignment(), r.getHorizontalAlignment(), r.getWrap(), String(r.getWrapStrategy())]',
    ["#ffffff", "#000000", "Arial", 10, "none", "normal", "normal", "bottom", "general", true, "OVERFLOW"],
  ],
  [
    "colours are given back in lower case",
    'const r = sheet.getRange("A1"); return ["#F08080", "#ABCDEF"].map((c) => r.setBackground(c).getBackground())',
    ["#f08080", "#abcdef"],
  ],
  [
    "one colour for all, or one a cell",
    'const r = sheet.getRange("A1:B1"); r.setBackground("#ff0000"); const one = r.getBackgrounds(); r.setFontColors([["#00ff00", "#0000ff"]]); return [one, r.getFontColors(), r.getFontColor()]',
    [[["#ff0000", "#ff0000"]], [["#00ff00", "#0000ff"]], "#00ff00"],
  ],
  [
    "number formats",
    'const r = sheet.getRange("A1:B1"); r.setNumberFormat("0.#"); return [r.getNumberFormat(), r.getNumberFormats()]',
    ["0.#", [["0.#", "0.#"]]],
  ],
  [
    "notes stay where values and formats are cleared, and so do validations",
    'const r = sheet.getRange("A1"); r.setValue("x").setBackground("#ff0000").setNote("n").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build()); sheet.clear(); return [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null]',
    ["", "#ffffff", "n", true],
  ],
  [
    "contents are cleared without formats",
    'const r = sheet.getRange("A1"); r.setValue("x").setBackground("#ff0000").setNote("n"); sheet.clearContents(); return [r.getValue(), r.getBackground(), r.getNote()]',
    ["", "#ff0000", "n"],
  ],
  [
    "formats are cleared without contents",
    'const r = sheet.getRange("A1"); r.setValue("x").setBackground("#ff0000").setNote("n"); sheet.clearFormats(); return [r.getValue(), r.getBackground(), r.getNote()]',
    ["x", "#ffffff", "n"],
  ],
  [
    "notes are cleared alone",
    'const r = sheet.getRange("A1"); r.setValue("x").setBackground("#ff0000").setNote("n"); sheet.clearNotes(); return [r.getValue(), r.getBackground(), r.getNote()]',
    ["x", "#ff0000", ""],
  ],
  [
    "notes are text, a cell without one has none",
    'const r = sheet.getRange("C2:D3"); r.setNote("foo"); r.setNotes([["a", ""], ["", "b"]]); return [r.getNote(), r.getNotes()]',
    [
      "a",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
  ],
  [
    "one note is no grid of notes",
    `return ${said('sheet.getRange("A1").setNotes("foo")')}.includes("don't match the method signature")`,
    true,
  ],
  [
    "validations are cleared to null",
    'const r = sheet.getRange("C2:E5"); r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([1, 2], true).build()); const set = r.getDataValidations().flat().every((d) => d !== null); r.clearDataValidations(); return [set, r.getDataValidations().flat().every((d) => d === null)]',
    [true, true],
  ],
];

const moving: readonly Fact[] = [
  [
    "merged cells: part of a merge, found, shown by their first",
    'sheet.getRange("A1:C3").setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); const r = sheet.getRange("A1:B2"); r.merge(); return [sheet.getRange("B2").isPartOfMerge(), sheet.getRange("C3").isPartOfMerge(), r.getDisplayValue(), sheet.getRange("A1:C3").getMergedRanges().map((m) => m.getA1Notation())]',
    [true, false, "1", ["A1:B2"]],
  ],
  [
    "merged across, one a row",
    'sheet.getRange("D1:F2").mergeAcross(); return sheet.getRange("A1:Z9").getMergedRanges().map((m) => m.getA1Notation()).sort()',
    ["D1:F1", "D2:F2"],
  ],
  [
    "merged downwards, one a column",
    'sheet.getRange("A5:B7").mergeVertically(); return sheet.getRange("A1:Z9").getMergedRanges().map((m) => m.getA1Notation()).sort()',
    ["A5:A7", "B5:B7"],
  ],
  [
    "broken apart there are none",
    'const r = sheet.getRange("A1:B2"); r.merge(); r.breakApart(); return [sheet.getRange("A1").isPartOfMerge(), sheet.getDataRange().getMergedRanges().length]',
    [false, 0],
  ],
  [
    "a copy into one cell is as large as what is copied",
    'sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).setBackground("#ff0000").copyTo(sheet.getRange("G1")); return [sheet.getRange("G1:H2").getValues(), sheet.getRange("H2").getBackground()]',
    [
      [
        [1, 2],
        [3, 4],
      ],
      "#ff0000",
    ],
  ],
  [
    "a copy into a larger range repeats as often as it fits",
    'sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).setBackground("#ff0000").copyTo(sheet.getRange("J1:L4")); return [sheet.getRange("J1:L4").getValues(), sheet.getRange("L1").getBackground(), sheet.getRange("K4").getBackground()]',
    [
      [
        [1, 2, ""],
        [3, 4, ""],
        [1, 2, ""],
        [3, 4, ""],
      ],
      "#ffffff",
      "#ff0000",
    ],
  ],
  [
    "contents only, or formats only",
    'const a = sheet.getRange("A1").setValue(7).setBackground("#ff0000"); a.copyTo(sheet.getRange("C1"), { contentsOnly: true }); a.copyTo(sheet.getRange("D1"), { formatOnly: true }); return [sheet.getRange("C1:D1").getValues()[0], sheet.getRange("C1:D1").getBackgrounds()[0]]',
    [
      [7, ""],
      ["#ffffff", "#ff0000"],
    ],
  ],
  [
    "values only, by kind of paste",
    'sheet.getRange("B1").setValue(2); sheet.getRange("A1").setFormula("=B1*2").setBackground("#ff0000"); sheet.getRange("A1").copyTo(sheet.getRange("C1"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false); return [sheet.getRange("C1").getFormula(), sheet.getRange("C1").getBackground()]',
    ["", "#ff0000"],
  ],
  [
    "a copy needs a range to go to",
    `const a = sheet.getRange("A1"); return [${said("a.copyTo()")}, ${said('a.copyTo("C1")')}].every((m) => m.includes("don't match the method signature"))`,
    true,
  ],
  [
    "sorting by several columns, some downwards; numbers, then text, then yes and no",
    'const r = sheet.getRange("B2:C6"); r.setValues([["b", 1], ["a", 2], [true, 3], [5, 4], ["a", 1]]); r.sort([2, { column: 3, ascending: false }]); return r.getValues()',
    [
      [5, 4],
      ["a", 2],
      ["a", 1],
      ["b", 1],
      [true, 3],
    ],
  ],
  [
    "blank cells come last, either way",
    'const r = sheet.getRange("A1:A3"); r.setValues([[""], [1], [2]]); r.sort({ column: 1, ascending: false }); const down = r.getValues().flat(); r.sort(1); return [down, r.getValues().flat()]',
    [
      [2, 1, ""],
      [1, 2, ""],
    ],
  ],
];

const finding =
  'sheet.getRange("A1:B5").setValues([["sample", "sámplé"], ["SampleA", "sámplé"], ["=SAMPLE()", "=SámpléB()"], ["=sample()", "=sámpléB()"], ["=sampleA()", "=sámpléB()"]]); const of = (finder) => finder.findAll().map((r) => r.getA1Notation());';
const searches: readonly Fact[] = [
  [
    "text is found in what cells show, whatever its case",
    `${finding} return [of(book.createTextFinder("sample")), of(sheet.createTextFinder("sample")), of(sheet.getRange("A3:B5").createTextFinder("sample"))]`,
    [["A1", "A2"], ["A1", "A2"], []],
  ],
  [
    "in formulas, where it is asked for",
    `${finding} return [of(sheet.createTextFinder("sample").matchFormulaText(true)), of(sheet.getRange("A3:B5").createTextFinder("sample").matchFormulaText(true))]`,
    [
      ["A1", "A2", "A3", "A4", "A5"],
      ["A3", "A4", "A5"],
    ],
  ],
  [
    "the whole cell, without its accents",
    `${finding} return of(sheet.createTextFinder("sample").ignoreDiacritics(true).matchCase(true).matchEntireCell(true))`,
    ["A1", "B1", "B2"],
  ],
  [
    "what is replaced is counted",
    `${finding} return [sheet.createTextFinder("sample").replaceAllWith("test"), sheet.getRange("A1:A2").getValues().flat()]`,
    [2, ["test", "testA"]],
  ],
  [
    "whole cells only, formulas too",
    `${finding} return sheet.createTextFinder("sample").matchFormulaText(true).matchCase(true).matchEntireCell(true).replaceAllWith("test")`,
    1,
  ],
];

const rules: readonly Fact[] = [
  [
    "a list of choices is text, and shows an arrow unless told otherwise",
    'const d = SpreadsheetApp.newDataValidation().requireValueInList([9, false, "z"]).build(); return [String(d.getCriteriaType()), d.getCriteriaValues()]',
    ["VALUE_IN_LIST", [["9", "false", "z"], true]],
  ],
  [
    "without the arrow",
    'return SpreadsheetApp.newDataValidation().requireValueInList(["a"], false).build().getCriteriaValues()',
    [["a"], false],
  ],
  [
    "a builder begins with nothing and lets other values in",
    "const b = SpreadsheetApp.newDataValidation(); return [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid(), b.setAllowInvalid(false).getAllowInvalid()]",
    [null, [], null, true, false],
  ],
  [
    "numbers, text, formulas, ticks",
    'const n = () => SpreadsheetApp.newDataValidation(); return [n().requireNumberBetween(1, 2), n().requireNumberEqualTo(3), n().requireNumberGreaterThan(4), n().requireTextContains("a"), n().requireFormulaSatisfied("=ISNUMBER(A1)"), n().requireCheckbox(), n().requireCheckbox("A", "B")].map((b) => b.build()).map((d) => [String(d.getCriteriaType()), d.getCriteriaValues()])',
    [
      ["NUMBER_BETWEEN", [1, 2]],
      ["NUMBER_EQUAL_TO", [3]],
      ["NUMBER_GREATER_THAN", [4]],
      ["TEXT_CONTAINS", ["a"]],
      ["CUSTOM_FORMULA", ["=ISNUMBER(A1)"]],
      ["CHECKBOX", []],
      ["CHECKBOX", ["A", "B"]],
    ],
  ],
  [
    "choices from a range",
    'const d = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A2:C4"), false).build(); return [String(d.getCriteriaType()), d.getCriteriaValues()[0].getA1Notation(), d.getCriteriaValues()[1]]',
    ["VALUE_IN_RANGE", "A2:C4", false],
  ],
  [
    "a rule is copied into a builder, with its help",
    'const d = SpreadsheetApp.newDataValidation().requireNumberEqualTo(3).setHelpText("foo").build().copy().build(); return [String(d.getCriteriaType()), d.getHelpText(), String(d)]',
    ["NUMBER_EQUAL_TO", "foo", "DataValidation"],
  ],
  [
    "rules for formats are given back in order, with what they say",
    'const range = sheet.getRange("A1:B10"); const n = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]); sheet.setConditionalFormatRules([n().whenNumberGreaterThan(50).setBackground("#FF0000").setFontColor("#FFFFFF").setBold(true).build(), n().whenTextContains("hello").build(), n().whenFormulaSatisfied("=A1>10").build(), n().whenNumberBetween(10, 20).build()]); return sheet.getConditionalFormatRules().map((rule) => { const c = rule.getBooleanCondition(); return [String(rule), String(c.getCriteriaType()), c.getCriteriaValues(), c.getBold(), rule.getRanges().map((r) => r.getA1Notation())] })',
    [
      ["ConditionalFormatRule", "NUMBER_GREATER_THAN", [50], true, ["A1:B10"]],
      ["ConditionalFormatRule", "TEXT_CONTAINS", ["hello"], null, ["A1:B10"]],
      ["ConditionalFormatRule", "CUSTOM_FORMULA", ["=A1>10"], null, ["A1:B10"]],
      ["ConditionalFormatRule", "NUMBER_BETWEEN", [10, 20], null, ["A1:B10"]],
    ],
  ],
  [
    "their colours are given back as numbers",
    'const c = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground("#FF0000").setRanges([sheet.getRange("A1")]).build().getBooleanCondition(); return [c.getBackgroundObject().asRgbColor().asHexString(), c.getFontColorObject()]',
    ["#ff0000", null],
  ],
  [
    "a rule for formats that is copied keeps what is not said anew",
    'const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(50).setBold(true).setRanges([sheet.getRange("A1")]).build().copy().whenCellEmpty().build(); return [String(rule.getBooleanCondition().getCriteriaType()), rule.getBooleanCondition().getBold()]',
    ["CELL_EMPTY", true],
  ],
  [
    "all rules for formats are cleared at once",
    'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange("A1")]).build()]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length',
    0,
  ],
  [
    "a protected sheet: what it says, what it leaves free",
    'const p = sheet.protect().setDescription("sample1").setWarningOnly(true).setUnprotectedRanges([sheet.getRange("A1:B1")]); return [p.getDescription(), p.getUnprotectedRanges()[0].getA1Notation(), p.canEdit(), p.isWarningOnly(), String(p.getProtectionType()), p.getRange().getNumRows() === sheet.getMaxRows(), p.getRange().getA1Notation()]',
    ["sample1", "A1:B1", true, true, "SHEET", true, ""],
  ],
  [
    "a protected range can be given another",
    'const p = sheet.getRange("A1:D5").protect().setDescription("sample2"); p.setRange(sheet.getRange("B2:E6")); const found = [p.getRange().getA1Notation(), String(p.getProtectionType()), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]; p.remove(); return [...found, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length]',
    ["B2:E6", "RANGE", 1, 0],
  ],
  [
    "a range under a warning can be edited",
    'sheet.protect().setWarningOnly(true); sheet.getRange("A1:B2").protect().setWarningOnly(true); return sheet.getRange("1:3").canEdit()',
    true,
  ],
  [
    "protections of the whole file",
    'sheet.protect().setDescription("a"); book.insertSheet("x").protect().setDescription("b"); return book.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((p) => p.getDescription())',
    ["a", "b"],
  ],
];

const others: readonly Fact[] = [
  [
    "a lock: nobody has it, then this run, again and again, then nobody",
    "const lock = LockService.getScriptLock(); const taken = [lock.hasLock(), lock.tryLock(10000), lock.hasLock(), lock.tryLock(10000)]; lock.releaseLock(); return [...taken, lock.hasLock()]",
    [false, true, true, true, false],
  ],
  [
    "no time to wait is enough for a free lock, less than none is not",
    `const lock = LockService.getUserLock(); const none = lock.tryLock(0); lock.releaseLock(); lock.waitLock(0); const waited = lock.hasLock(); lock.releaseLock(); return [none, waited, lock.tryLock(-100), ${said("lock.waitLock(-100)")}.includes("Lock timeout"), lock.hasLock()]`,
    [true, true, false, true, false],
  ],
  [
    "a date by letters",
    'const date = new Date(Date.UTC(2023, 0, 1, 12, 0, 0)); return [Utilities.formatDate(date, "GMT", "yyyy-MM-dd HH:mm:ss"), Utilities.formatDate(date, "Asia/Tokyo", "yyyy-MM-dd\'T\'HH:mm:ssXXX"), Utilities.formatDate(date, "GMT", "yy/M/d EEE h:mm a S")]',
    ["2023-01-01 12:00:00", "2023-01-01T21:00:00+09:00", "23/1/1 Sun 12:00 PM 0"],
  ],
  [
    "base64, for addresses as well",
    'const text = "試し?>+/="; const plain = (bytes) => Utilities.newBlob(bytes).getDataAsString(); const safe = Utilities.base64EncodeWebSafe(text); return [plain(Utilities.base64Decode(Utilities.base64Encode(text))) === text, plain(Utilities.base64DecodeWebSafe(safe)) === text, plain(Utilities.base64Decode(safe)) === text, Utilities.base64Encode(Utilities.newBlob(text).getBytes()) === Utilities.base64Encode(text), /[+\\/]/.test(safe)]',
    [true, true, true, true, false],
  ],
  [
    "a blob has no name, and is text, until it is told",
    'const b = Utilities.newBlob("a"); const c = Utilities.newBlob(b.getBytes(), "image/png", "x.png"); return [b.getName(), b.getContentType(), c.getName(), c.getContentType(), c.copyBlob().setName("y").getName(), c.getName(), b.setDataFromString("zz").getDataAsString(), c.isGoogleType()]',
    [null, "text/plain", "x.png", "image/png", "y", "x.png", "zz", false],
  ],
  ["sleeping takes a number", `return ${said('Utilities.sleep("rubbish")')}.includes("Cannot convert")`, true],
  [
    "a chart: its builder knows its type and ranges",
    'const b = sheet.newChart(); return [String(b.asColumnChart().getChartType()), b.asScatterChart().getChartType() === Charts.ChartType.SCATTER, b.addRange(sheet.getRange("A1")).getRanges().length, b.removeRange(sheet.getRange("A1")).getRanges().length, b.addRange(sheet.getRange("A1")).clearRanges().getRanges().length]',
    ["COLUMN", true, 1, 0, 0],
  ],
  [
    "where a chart stands, what it is drawn from, and its title",
    'sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:A5")).addRange(sheet.getRange("B1:B5")).setPosition(2, 3, 10, 20).setOption("title", "Test").build()); const c = sheet.getCharts()[0]; const i = c.getContainerInfo(); return [String(c), String(i), i.getAnchorRow(), i.getAnchorColumn(), i.getOffsetX(), i.getOffsetY(), c.getRanges().map((r) => r.getA1Notation()), c.getOptions().get("title"), String(c.modify().getChartType())]',
    ["EmbeddedChart", "ContainerInfo", 2, 3, 10, 20, ["A1:A5", "B1:B5"], "Test", "COLUMN"],
  ],
  [
    "a chart is moved, and removed",
    'sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange("A1:A5")).setPosition(1, 1, 0, 0).build()); sheet.updateChart(sheet.getCharts()[0].modify().setPosition(5, 5, 0, 0).build()); const row = sheet.getCharts()[0].getContainerInfo().getAnchorRow(); sheet.removeChart(sheet.getCharts()[0]); return [row, sheet.getCharts().length]',
    [5, 0],
  ],
  [
    "the language and the zone",
    "return [book.getSpreadsheetLocale(), Session.getScriptTimeZone()]",
    ["ja_JP", "Asia/Tokyo"],
  ],
];

describe.each<[string, readonly Fact[]]>([
  ["ranges", ranges],
  ["sheets", sheets],
  ["cells", cells],
  ["merging, copying, sorting", moving],
  ["searches", searches],
  ["rules and protections", rules],
  ["everything else", others],
])("as in live Apps Script: %s", (_kind, facts) => {
  it.each(facts)("%s", async (_what, body, expected) => {
    expect(await inScript(body)).toEqual(expected);
  });
});
