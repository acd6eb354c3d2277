/** What stands behind the objects that the add-on holds: an argument is only accepted where it is such an object. */
import type { Span } from "../values/a1";
import { Unfit } from "./arguments";
import type { EnumMember } from "./enums";

export interface Area extends Span {
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
  TextStyle: TextLook;
}

/** What is null is left as it is. */
export interface TextLook {
  readonly bold: boolean | null;
  readonly size: number | null;
  readonly colour: string | null;
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
  readonly criteria: EnumMember<"DataValidationCriteria">;
  /** As they were given; a list of choices is text. */
  readonly args: readonly (string | number | boolean | readonly string[] | Area)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalRule {
  readonly condition: {
    readonly kind: EnumMember<"BooleanCriteria">;
    readonly values: readonly (string | number)[];
  };
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
    if (entry?.kind !== kind) throw new Unfit(`The argument must be a ${kind}, but it is ${typeof value}.`);
    return entry.data as Kinds[K];
  }

  is(kind: keyof Kinds, value: unknown): boolean {
    return typeof value === "object" && value !== null && this.kinds.get(value)?.kind === kind;
  }
}
