/** Puts an open workbook, the add-on's code and the service stand-ins together into a host. */
import { Book, type Injector } from "./engine/book";
import { Calculation } from "./engine/calculation";
import { customFunctionNames, messageOf, registerCustomFunctions } from "./engine/custom-functions";
import type { UniverModules } from "./engine/modules";
import { SheetCells } from "./engine/sheet-cells";
import { onShift } from "./engine/shifts";
import { CELL_PICTURE, cellValueOf, type DateReading, onScreen, styleOf } from "./engine/stored-cell";
import { changeCells, styleChange, typedChange, valueChange } from "./engine/write-cells";
import { onWrite } from "./engine/writes";
import type { Host, HostOptions } from "./host";
import { hostCharts, hostImages } from "./host-drawings";
import { addFilledSheet, addOtherSheet } from "./new-sheet";
import { Realm, type World } from "./realm";
import type { Context } from "./services/context";
import { Enums } from "./services/enums";
import { Execution } from "./services/execution";
import { formulaOf } from "./services/formulas";
import { globals } from "./services/globals";
import { Handles } from "./services/handles";
import { Strict } from "./services/strict";
import { Drawings } from "./state/drawings";
import { FormulaErrors } from "./state/formula-errors";
import { newProtection, SheetFacts } from "./state/sheet-facts";
import { a1Of, rectangleOf } from "./values/a1";
import { carried } from "./values/payload";
import { instantDate } from "./values/serial";
import { Zone } from "./values/zone";

/** What differs between Node and the page. */
export interface Ground {
  readonly modules: UniverModules;
  readonly facade: ConstructorParameters<typeof Book>[1];
  readonly injector: Injector;
  readonly world: World;
  disposeBook(): void;
}

const outer = { Array, Object };

export function assembleHost(ground: Ground, options: HostOptions): Host {
  const book = new Book(ground.modules, ground.facade, ground.injector);
  const { timeZone } = options.files.manifest;
  const realm = new Realm(ground.world, new Zone(timeZone), options.now);
  const zone = new Zone(options.spreadsheetTimeZone ?? timeZone);
  const inScript: DateReading = (serial) => instantDate(serial, zone, realm.Date);
  const execution = new Execution(options.files.manifest.oauthScopes);
  const strict = new Strict(execution, realm);
  const looksChanged = (sheetId: string) => options.screen.looksChanged(book.sheet(sheetId).getName());
  const drawings = new Drawings(looksChanged);
  const facts = new SheetFacts(looksChanged);
  const errors = new FormulaErrors();
  const enums = new Enums(strict);
  const handles = new Handles();
  const context: Context = { options, book, realm, execution, strict, enums, handles, drawings, facts, zone, inScript };
  realm.define(globals(context));
  realm.load(options.files.code);
  const names = customFunctionNames(options.files.code);
  const unregister = registerCustomFunctions(context, names, inFormula(realm, execution), errors);
  const calculation = new Calculation(book);
  const shifts = onShift(book, (shift) => {
    drawings.follow(shift);
    facts.follow(shift);
    errors.follow(shift);
  });
  const writes = onWrite(book, (sheetId, wrote) => errors.forgetWritten(sheetId, wrote));

  const sheetNamed = (name: string) => {
    const sheet = book.sheetNamed(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  const areaOf = (sheetName: string, a1: string) => {
    const sheet = sheetNamed(sheetName);
    const rectangle = rectangleOf(a1, sheet.getRowCount(), sheet.getColumnCount());
    if (!rectangle) throw new Error(`${a1} is not an address.`);
    return { ...rectangle, sheetId: sheet.getSheetId() };
  };
  const called = (functionName: string) => {
    const found = functionName.endsWith("_") ? null : realm.functionNamed(functionName);
    if (!found) throw new Error(`Script function not found: ${functionName}`);
    return found;
  };

  return {
    open: () => {
      if (realm.functionNamed("onOpen"))
        execution.as("opening", null, () => called("onOpen")({ authMode: enums.object("AuthMode", "NONE") }));
    },
    runMenu: async (functionName) => {
      execution.as("script", null, () => called(functionName)());
      await calculation.settle();
    },
    run: async (functionName, ...args) => {
      const given = args.map((arg, at) => carried(arg, realm, `argument ${at + 1}`));
      for (;;) {
        try {
          const result = execution.as("script", null, () => called(functionName)(...given));
          return result === undefined ? null : carried(result, outer, "result");
        } catch (error) {
          if (!execution.waited()) throw error;
          await execution.unlocked();
        }
      }
    },
    settle: () => calculation.settle(),
    sheetNames: () => book.sheets().map((sheet) => sheet.getName()),
    addSheet: (name, cells) => addFilledSheet(context, name, cells),
    addOtherSheet: (name, kind) => addOtherSheet(context, name, kind),
    moveChartToSheet: (sheetName, chartId, newName) => {
      drawings.removeChart(sheetNamed(sheetName).getSheetId(), chartId);
      addOtherSheet(context, newName, "OBJECT");
    },
    makeTable: (sheetName, a1) => {
      const { sheetId, ...area } = areaOf(sheetName, a1);
      facts.addTable(sheetId, area);
    },
    filter: (sheetName, a1, hiddenRows, isSortedThrough) => {
      const { sheetId, ...area } = areaOf(sheetName, a1);
      facts.setFilter(sheetId, { area, hidden: new Set(hiddenRows.map((row) => row - 1)), isSortedThrough });
    },
    placeCellPicture: (sheetName, a1) => {
      const area = areaOf(sheetName, a1);
      changeCells(book, area.sheetId, area, () => typedChange(CELL_PICTURE));
    },
    activate: (sheetName) => {
      book.facade.setActiveSheet(sheetNamed(sheetName).getSheetId());
    },
    select: (sheetName, a1) => {
      const { sheetId, row, column, rows, columns } = areaOf(sheetName, a1);
      book.facade.setActiveSheet(sheetId);
      book.facade.setActiveRange(book.sheetFacade(sheetId).getRange(row, column, rows, columns));
    },
    cells: (sheetName) => {
      const cells = new SheetCells(book, sheetNamed(sheetName).getSheetId());
      return cells.grid({ row: 0, column: 0, ...cells.used() }, (cell) => cellValueOf(book, cell, onScreen));
    },
    type: (sheetName, a1, input) => {
      const area = areaOf(sheetName, a1);
      changeCells(book, area.sheetId, area, (_row, _column, cell) => valueChange(book, cell, input));
    },
    byHand: (script) => {
      const [book, sheet] = ["getActiveSpreadsheet", "getActiveSheet"].map((name) => `SpreadsheetApp.${name}()`);
      execution.aside(() => realm.evaluate(`((book, sheet) => { ${script} })(${book}, ${sheet})`));
    },
    colour: (sheetName, a1, colour) => {
      const area = areaOf(sheetName, a1);
      changeCells(book, area.sheetId, area, (_row, _column, cell) => styleChange(cell, { bg: { rgb: colour } }), {
        styleOnly: true,
      });
    },
    backgrounds: (sheetName) => {
      const cells = new SheetCells(book, sheetNamed(sheetName).getSheetId());
      return cells.grid({ row: 0, column: 0, ...cells.used() }, (cell) => styleOf(book, cell).bg?.rgb ?? "");
    },
    formula: (sheetName, a1) => {
      const { sheetId, row, column } = areaOf(sheetName, a1);
      return formulaOf(book, sheetId, row, column, new SheetCells(book, sheetId).storedAt(row, column));
    },
    errorMessage: (sheetName, a1) => {
      const { sheetId, row, column } = areaOf(sheetName, a1);
      const shown = cellValueOf(book, new SheetCells(book, sheetId).at(row, column), onScreen);
      return shown === "#ERROR!" ? errors.messageAt({ sheetId, row, column }) : "";
    },
    charts: (sheetName) => hostCharts(context, sheetNamed(sheetName).getSheetId()),
    images: (sheetName) => hostImages(context, sheetNamed(sheetName).getSheetId()),
    conditionalFormats: (sheetName) =>
      facts
        .rulesOf(sheetNamed(sheetName).getSheetId())
        .map(({ areas, ...rule }) => ({ ...rule, ranges: areas.map(a1Of) })),
    serviceCalls: () => execution.serviceCalls,
    commits: () => execution.commits,
    refuse: (call, message) => execution.refuse(call, message),
    forgetCalls: () => execution.forgetCalls(),
    liveFor: (calls) => execution.liveFor(calls),
    duringCall: (n, work) => execution.duringCall(n, work),
    holdLock: (held) => {
      execution.lock = held ? "outside" : "free";
    },
    protect: (sheetName, canEdit, a1) => {
      const area = a1 === undefined ? null : areaOf(sheetName, a1);
      facts.addProtection(sheetNamed(sheetName).getSheetId(), { ...newProtection(area), canEdit });
    },
    protections: (sheetName) =>
      facts.protectionsOf(sheetNamed(sheetName).getSheetId()).map(({ area, unprotected, ...protection }) => ({
        ...protection,
        range: area && a1Of(area),
        unprotected: unprotected.map(a1Of),
      })),
    resize: (sheetName, rows, columns) => {
      const sheet = book.sheetFacade(sheetNamed(sheetName).getSheetId());
      sheet.setRowCount(rows);
      sheet.setColumnCount(columns);
    },
    dispose: () => {
      shifts.dispose();
      writes.dispose();
      calculation.dispose();
      unregister();
      realm.dispose();
      ground.disposeBook();
    },
  };
}

/** A custom function's call: it may read its surroundings and touch nothing. */
function inFormula(realm: Realm, execution: Execution) {
  return (name: string, cell: Parameters<Execution["as"]>[1], args: readonly unknown[]): unknown => {
    const called = realm.functionNamed(name);
    if (!called) throw new Error(messageOf(`Unknown function: ${name}`));
    return execution.as("formula", cell, () => called(...args));
  };
}
