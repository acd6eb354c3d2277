/** Range: data validation, and the refusal of values that break it. */
import { SheetCells } from "../engine/sheet-cells";
import { extrasOf } from "../engine/stored-cell";
import { changeCells, extrasChange } from "../engine/write-cells";
import { newProtection } from "../state/sheet-facts";
import { a1Of } from "../values/a1";
import { gridOf } from "./arguments";
import type { Context } from "./context";
import { validationObject } from "./data-validation";
import type { Area, ValidationRule } from "./handles";
import { refuseTyped } from "./protected";
import type { Self } from "./range";
import { protection } from "./sheet-rules";
import type { Members } from "./strict";

export function rangeRules(context: Context, area: Area, self: Self): Members {
  const { book } = context;
  const rules = () =>
    new SheetCells(book, area.sheetId).storedGrid(area, (cell) => {
      const rule = extrasOf(cell).validation as ValidationRule | undefined;
      return rule ? validationObject(context, rule) : null;
    });
  const ruleOf = (value: unknown) => (value === null ? null : context.handles.read("DataValidation", value));
  const refuse = refuseTyped(context, area.sheetId, area);
  const apply = (at: (row: number, column: number) => ValidationRule | null) => {
    refuse();
    changeCells(
      book,
      area.sheetId,
      area,
      (row, column, cell) => extrasChange(cell, { validation: at(row, column) ?? undefined }),
      { styleOnly: true },
    );
    return self();
  };
  return {
    reads: {
      getDataValidations: rules,
      getDataValidation: () => rules()[0]![0],
      canEdit: () => context.facts.mayWrite(area.sheetId, area),
    },
    writes: {
      setDataValidations: (data: unknown) => {
        const grid = gridOf(data, area.rows, area.columns, ruleOf);
        return apply((row, column) => grid[row]![column]!);
      },
      setDataValidation: (rule: unknown) => {
        const given = ruleOf(rule);
        return apply(() => given);
      },
      clearDataValidations: () => apply(() => null),
      protect: () => protection(context, area.sheetId, context.facts.addProtection(area.sheetId, newProtection(area))),
    },
  };
}

/** Throws, as Sheets does, when a value breaks a rule that rejects input. */
export function refuseInvalid(context: Context, area: Area, at: (row: number, column: number) => unknown): void {
  const rules = new SheetCells(context.book, area.sheetId).storedGrid(
    area,
    (cell) => extrasOf(cell).validation as ValidationRule | undefined,
  );
  rules.forEach((line, row) => {
    line.forEach((rule, column) => {
      if (!rule || rule.allowInvalid || fits(rule, at(row, column))) return;
      const cell = a1Of({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
      throw new Error(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
    });
  });
}

/** Whether a rule lets a value in; those whose answer takes a formula or other cells let everything in. */
function fits({ criteria, args }: ValidationRule, value: unknown): boolean {
  if (value === "" || value === null || (typeof value === "string" && value.startsWith("="))) return true;
  const [first, second] = args;
  const size = Number(value);
  switch (criteria) {
    case "VALUE_IN_LIST":
      return (first as readonly string[]).includes(String(value));
    case "CHECKBOX":
      return args.length === 0 ? typeof value === "boolean" : args.map(String).includes(String(value));
    case "NUMBER_BETWEEN":
      return typeof value === "number" && size >= Number(first) && size <= Number(second);
    case "NUMBER_EQUAL_TO":
      return typeof value === "number" && size === Number(first);
    case "NUMBER_GREATER_THAN":
      return typeof value === "number" && size > Number(first);
    case "NUMBER_LESS_THAN":
      return typeof value === "number" && size < Number(first);
    case "TEXT_CONTAINS":
      return String(value).includes(String(first));
    case "TEXT_EQUAL_TO":
      return String(value) === String(first);
    default:
      return true;
  }
}
