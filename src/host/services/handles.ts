/** What stands behind the objects that the add-on holds: an argument is only accepted where it is such an object. */
import type { Rectangle } from "../values/a1";

export interface Area extends Rectangle {
  readonly sheetId: string;
}

export interface BlobData {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

export interface HtmlPage {
  readonly content: string;
  title: string;
  width: number;
  height: number;
}

interface Kinds {
  Range: Area;
  Sheet: { readonly sheetId: string };
  Blob: BlobData;
  HtmlOutput: HtmlPage;
  Menu: { readonly title: string; readonly entries: readonly MenuEntry[] };
  EmbeddedChart: { readonly chart: ChartDraft };
  DataValidation: ValidationRule;
  ConditionalFormatRule: ConditionalRule;
}

export type MenuEntry = "separator" | { readonly caption: string; readonly functionName: string };

export interface ChartDraft {
  readonly id: number | null;
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly areas: readonly Area[];
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ValidationRule {
  readonly criteria: "VALUE_IN_LIST" | "NUMBER_BETWEEN";
  readonly args: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalRule {
  readonly condition: { readonly kind: "TEXT_EQ" | "CUSTOM_FORMULA"; readonly value: string };
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly areas: readonly Area[];
}

export class Handles {
  private readonly kinds = new WeakMap<object, { readonly kind: keyof Kinds; readonly data: unknown }>();

  add<K extends keyof Kinds>(kind: K, object: object, data: Kinds[K]): object {
    this.kinds.set(object, { kind, data });
    return object;
  }

  read<K extends keyof Kinds>(kind: K, value: unknown): Kinds[K] {
    const entry = typeof value === "object" && value !== null ? this.kinds.get(value) : undefined;
    if (entry?.kind !== kind) throw new Error(`The argument must be a ${kind}, but it is ${typeof value}.`);
    return entry.data as Kinds[K];
  }

  is(kind: keyof Kinds, value: unknown): boolean {
    return typeof value === "object" && value !== null && this.kinds.get(value)?.kind === kind;
  }
}
