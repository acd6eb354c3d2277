/** Range: fonts, colours, alignment, wrapping and number formats, one table entry a property. */
import type { IStyleData } from "@univerjs/core";
import { SheetCells } from "../engine/sheet-cells";
import { styleOf } from "../engine/stored-cell";
import { changeCells, styleChange } from "../engine/write-cells";
import { colour, flag, gridOf, number, oneOf, text, textOrNull } from "./arguments";
import type { Context } from "./context";
import type { Area } from "./handles";
import { refuseTyped } from "./protected";
import type { Self } from "./range";
import type { Members, Methods } from "./strict";

interface Property {
  /** The names of setter and getter end in these: one value, one value a cell. */
  readonly one: string;
  readonly many: string | null;
  /** Whether it is the column's own affair in a table. */
  readonly typed?: true;
  /** Univer's style for a checked argument; null resets. */
  style(context: Context, value: unknown): IStyleData;
  shown(context: Context, style: IStyleData): unknown;
}

const HORIZONTAL = ["left", "center", "right"] as const;
const VERTICAL = ["top", "middle", "bottom"] as const;
const WRAPS = ["OVERFLOW", "CLIP", "WRAP"] as const;

/** Univer resets a style property that is set to null; its types don't say so. */
function styled(key: keyof IStyleData, value: unknown): IStyleData {
  return { [key]: value } as IStyleData;
}

function rgb(key: "bg" | "cl", what: string, value: unknown): IStyleData {
  const given = colour(value, what);
  return styled(key, given === null ? null : { rgb: given });
}

const PROPERTIES: readonly Property[] = [
  {
    one: "Background",
    many: "Backgrounds",
    style: (_context, value) => rgb("bg", "background", value),
    shown: (_context, style) => style.bg?.rgb ?? "#ffffff",
  },
  {
    one: "FontColor",
    many: "FontColors",
    style: (_context, value) => rgb("cl", "font colour", value),
    shown: (_context, style) => style.cl?.rgb ?? "#000000",
  },
  {
    one: "FontWeight",
    many: "FontWeights",
    style: (_context, value) =>
      styled("bl", value === null ? null : oneOf(value, ["bold", "normal"], "font weight") === "bold" ? 1 : 0),
    shown: (_context, style) => (style.bl === 1 ? "bold" : "normal"),
  },
  {
    one: "FontStyle",
    many: "FontStyles",
    style: (_context, value) =>
      styled("it", value === null ? null : oneOf(value, ["italic", "normal"], "font style") === "italic" ? 1 : 0),
    shown: (_context, style) => (style.it === 1 ? "italic" : "normal"),
  },
  {
    one: "FontLine",
    many: "FontLines",
    style: (_context, value) => {
      const line = value === null ? "none" : oneOf(value, ["underline", "line-through", "none"], "font line");
      return { ul: { s: line === "underline" ? 1 : 0 }, st: { s: line === "line-through" ? 1 : 0 } };
    },
    shown: (_context, style) => (style.ul?.s === 1 ? "underline" : style.st?.s === 1 ? "line-through" : "none"),
  },
  {
    one: "FontSize",
    many: "FontSizes",
    style: (_context, value) => styled("fs", number(value, "font size")),
    shown: (_context, style) => style.fs ?? 10,
  },
  {
    one: "FontFamily",
    many: "FontFamilies",
    style: (_context, value) => styled("ff", textOrNull(value, "font family")),
    shown: (_context, style) => style.ff ?? "Arial",
  },
  {
    one: "HorizontalAlignment",
    many: "HorizontalAlignments",
    style: (_context, value) => {
      const side = value === null ? "normal" : oneOf(value, [...HORIZONTAL, "normal"], "horizontal alignment");
      return styled("ht", side === "normal" ? null : HORIZONTAL.indexOf(side) + 1);
    },
    shown: (_context, style) => HORIZONTAL[(style.ht ?? 0) - 1] ?? "general",
  },
  {
    one: "VerticalAlignment",
    many: "VerticalAlignments",
    style: (_context, value) =>
      styled("vt", value === null ? null : VERTICAL.indexOf(oneOf(value, VERTICAL, "vertical alignment")) + 1),
    shown: (_context, style) => VERTICAL[(style.vt ?? 0) - 1] ?? "bottom",
  },
  {
    one: "NumberFormat",
    many: "NumberFormats",
    typed: true,
    style: (_context, value) => styled("n", { pattern: text(value, "number format") }),
    shown: (_context, style) => style.n?.pattern ?? "General",
  },
  {
    one: "WrapStrategy",
    many: "WrapStrategies",
    style: (context, value) => styled("tb", WRAPS.indexOf(context.enums.read("WrapStrategy", value)) + 1),
    shown: (context, style) => context.enums.object("WrapStrategy", WRAPS[(style.tb ?? 1) - 1] ?? "OVERFLOW"),
  },
  {
    one: "Wrap",
    many: "Wraps",
    style: (_context, value) => styled("tb", flag(value, "wrap") ? 3 : 1),
    // What has not been told to overflow or to be cut wraps.
    shown: (_context, style) => style.tb === undefined || style.tb === 3,
  },
];

export function rangeStyles(context: Context, area: Area, self: Self): Members {
  const { book } = context;
  const apply = (at: (row: number, column: number) => IStyleData) => {
    changeCells(book, area.sheetId, area, (row, column, cell) => styleChange(cell, at(row, column)), {
      styleOnly: true,
    });
    return self();
  };
  const reads: Record<string, Methods[string]> = {};
  const textStyle = (value: unknown): IStyleData => {
    const { bold, size, colour: ink } = context.handles.read("TextStyle", value);
    return {
      ...(bold === null ? {} : { bl: bold ? 1 : 0 }),
      ...(size === null ? {} : { fs: size }),
      ...(ink === null ? {} : { cl: { rgb: ink } }),
    } as IStyleData;
  };
  const writes: Record<string, Methods[string]> = {
    setTextStyles: (data: unknown) => {
      const grid = gridOf(data, area.rows, area.columns, textStyle);
      return apply((row, column) => grid[row]![column]!);
    },
  };
  const refuse = refuseTyped(context, area.sheetId, area);
  for (const { one, many, typed, style, shown } of PROPERTIES) {
    const all = () =>
      new SheetCells(book, area.sheetId).storedGrid(area, (cell) => shown(context, styleOf(book, cell)));
    reads[`get${one}`] = () => all()[0]![0];
    writes[`set${one}`] = (value: unknown) => {
      const given = style(context, value);
      if (typed) refuse();
      return apply(() => given);
    };
    if (!many) continue;
    reads[`get${many}`] = all;
    writes[`set${many}`] = (data: unknown) => {
      const grid = gridOf(data, area.rows, area.columns, (value) => style(context, value));
      if (typed) refuse();
      return apply((row, column) => grid[row]![column]!);
    };
  }
  return { reads, writes };
}
