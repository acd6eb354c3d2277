/** Enums as the objects they are in Apps Script: a string in their place is refused. */
import type { Strict } from "./strict";

const NAMES = {
  BorderStyle: ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"],
  WrapStrategy: ["WRAP", "OVERFLOW", "CLIP"],
  Dimension: ["COLUMNS", "ROWS"],
  CopyPasteType: ["PASTE_NORMAL", "PASTE_VALUES", "PASTE_FORMAT", "PASTE_FORMULA"],
  ProtectionType: ["RANGE", "SHEET"],
  SheetType: ["GRID", "OBJECT", "DATASOURCE"],
  DataValidationCriteria: [
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
    "CHECKBOX",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_LESS_THAN",
    "TEXT_CONTAINS",
    "TEXT_EQUAL_TO",
    "CUSTOM_FORMULA",
    "DATE_IS_VALID_DATE",
  ],
  BooleanCriteria: [
    "CELL_EMPTY",
    "CELL_NOT_EMPTY",
    "TEXT_EQUAL_TO",
    "TEXT_CONTAINS",
    "NUMBER_GREATER_THAN",
    "NUMBER_LESS_THAN",
    "NUMBER_BETWEEN",
    "CUSTOM_FORMULA",
  ],
  ChartType: ["AREA", "BAR", "BUBBLE", "COLUMN", "COMBO", "HISTOGRAM", "LINE", "PIE", "SCATTER", "TABLE"],
  ChartHiddenDimensionStrategy: ["IGNORE_BOTH", "IGNORE_COLUMNS", "IGNORE_ROWS", "SHOW_BOTH"],
  ChartMergeStrategy: ["MERGE_COLUMNS", "MERGE_ROWS"],
  Position: ["TOP", "RIGHT", "BOTTOM", "NONE"],
  PointStyle: ["NONE", "TINY", "MEDIUM", "LARGE", "HUGE"],
  Button: ["CLOSE", "OK", "CANCEL", "YES", "NO"],
  ButtonSet: ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"],
  AuthMode: ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"],
} as const;

export type EnumName = keyof typeof NAMES;
export type EnumMember<E extends EnumName> = (typeof NAMES)[E][number];

export class Enums {
  private readonly members = new WeakMap<object, string>();
  private readonly holders = new Map<EnumName, object>();
  private readonly objects = new Map<string, object>();

  constructor(strict: Strict) {
    for (const [name, members] of Object.entries(NAMES) as [EnumName, readonly string[]][]) {
      const shown = Object.fromEntries(members.map((member, at) => [member, this.member(strict, name, member, at)]));
      this.holders.set(name, strict.sealed(name, shown));
    }
  }

  /** The object that carries the members, e.g. `Charts.ChartType`. */
  holder(name: EnumName): object {
    return this.holders.get(name)!;
  }

  object<E extends EnumName>(name: E, member: EnumMember<E>): object {
    return this.objects.get(`${name}.${member}`)!;
  }

  /** The member that an argument is; throws for a string or the object of another enum. */
  read<E extends EnumName>(name: E, value: unknown): EnumMember<E> {
    const key = typeof value === "object" && value !== null ? this.members.get(value) : undefined;
    if (!key?.startsWith(`${name}.`))
      throw new Error(`The argument must be a ${name} enum, but it is ${typeof value}.`);
    return key.slice(name.length + 1) as EnumMember<E>;
  }

  private member(strict: Strict, name: EnumName, member: string, at: number): object {
    const object = strict.sealed(`${name}.${member}`, {
      toString: () => member,
      toJSON: () => member,
      name: () => member,
      ordinal: () => at,
    });
    this.members.set(object, `${name}.${member}`);
    this.objects.set(`${name}.${member}`, object);
    return object;
  }
}
