/** The add-on's custom functions as functions of the formula engine. */
import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { HostCell } from "../host";
import type { Realm } from "../realm";
import { isDate, wallTimeOf } from "../values/serial";
import type { Zone } from "../values/zone";
import type { Book } from "./book";
import { referenceValues } from "./reference-values";
import { type DateReading, isDatePattern } from "./stored-cell";

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Calls the add-on's function for a cell; throws what it throws. */
export type CustomFunctionCall = (name: string, cell: FormulaCell, args: readonly unknown[]) => unknown;

/** Is told what a function threw, and for which cell. */
export interface CustomFunctionErrors {
  set(cell: FormulaCell, message: string): void;
}

/**
 * Names of the top-level functions with an upper-case name and an `@customfunction` comment directly above them; a name
 * that ends in an underscore is private.
 */
export function customFunctionNames(code: string): string[] {
  const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\n\s*function\s+([A-Z][A-Z0-9_]*)\s*\(/g;
  return [...code.matchAll(documented)]
    .filter((match) => match[1]!.includes("@customfunction"))
    .map((match) => match[2]!)
    .filter((name) => !name.endsWith("_"));
}

/** What a custom function's arguments and results pass through. */
export interface FormulaWorld {
  readonly book: Book;
  readonly realm: Realm;
  readonly zone: Zone;
  readonly inScript: DateReading;
}

export function registerCustomFunctions(
  world: FormulaWorld,
  names: readonly string[],
  call: CustomFunctionCall,
  errors: CustomFunctionErrors,
): () => void {
  const { book } = world;
  const functions = book.injector.get(book.modules.formula.IFunctionService);
  functions.registerExecutors(...names.map((name) => executorOf(world, name, call, errors)));
  functions.registerDescriptions(
    ...names.map((functionName) => ({
      functionName,
      functionType: book.modules.formula.FunctionType.User,
      description: functionName,
      abstract: functionName,
      functionParameter: [],
    })),
  );
  return () => {
    functions.unregisterExecutors(...names);
    functions.unregisterDescriptions(...names);
  };
}

function executorOf(
  world: FormulaWorld,
  name: string,
  call: CustomFunctionCall,
  errors: CustomFunctionErrors,
): InstanceType<Book["modules"]["formula"]["BaseFunction"]> {
  const { BaseFunction, ErrorType, ErrorValueObject } = world.book.modules.formula;
  class CustomFunction extends BaseFunction {
    override needsReferenceObject = true;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const cell = { sheetId: this.subUnitId!, row: this.row, column: this.column };
      try {
        const args = (variants as FunctionVariantType[]).map((variant) => argumentOf(world, variant));
        return resultOf(world, call(name, cell, args));
      } catch (error) {
        errors.set(cell, messageOf(error));
        return ErrorValueObject.create(ErrorType.ERROR);
      }
    }
  }
  return new CustomFunction(name);
}

export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" ? message : String(error);
}

/** A range arrives as a 2-D array of values, one cell as its value. */
function argumentOf(world: FormulaWorld, variant: FunctionVariantType): unknown {
  if (variant.isReferenceObject()) {
    const grid = referenceValues(world, variant as Parameters<typeof referenceValues>[1]);
    return grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0] : grid;
  }
  const value = variant as BaseValueObject;
  if (!value.isArray()) return scalarOf(world, value);
  const rows = (value as unknown as { getArrayValue(): (BaseValueObject | null | undefined)[][] }).getArrayValue();
  const grid = world.realm.grid(rows.map((row) => Array.from(row, (part) => (part ? scalarOf(world, part) : ""))));
  return grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0] : grid;
}

function scalarOf({ book, inScript }: FormulaWorld, value: BaseValueObject): HostCell {
  if (value.isNull()) return "";
  if (value.isError()) return String(value.getValue());
  const plain = value.getValue();
  if (typeof plain === "number" && isDatePattern(book, value.getPattern())) return inScript(plain);
  return plain;
}

/** A 2-D array spills; a flat one spills downwards, as Sheets does. */
function resultOf(world: FormulaWorld, result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(world, result);
  const rows: unknown[][] = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || columns === 0) return valueObject(world, "");
  return world.book.modules.formula.ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columns }, (_, at) => valueObject(world, row[at]))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: world.book.id,
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function valueObject({ book, zone }: FormulaWorld, value: unknown): BaseValueObject {
  const { BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject } =
    book.modules.formula;
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (isDate(value)) return NumberValueObject.create(wallTimeOf(value, zone).serial, "yyyy/mm/dd");
  return StringValueObject.create(String(value));
}
