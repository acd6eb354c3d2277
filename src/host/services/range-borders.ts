/** Range: borders. */
import type { IBorderData, IStyleData } from "@univerjs/core";
import { changeCells, styleChange } from "../engine/write-cells";
import { colour, flag } from "./arguments";
import type { Context } from "./context";
import type { Area } from "./handles";
import type { Self } from "./range";
import { type Members, mismatch, overloads } from "./strict";

/** Univer's line styles. */
const LINES = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 } as const;

type Side = boolean | null;

export function rangeBorders(context: Context, area: Area, self: Self): Members {
  const setBorder = overloads((...args: unknown[]) => {
    if (args.length !== 6 && args.length !== 8) throw new Error(mismatch(args, "Range.setBorder"));
    const [top, left, bottom, right, vertical, horizontal] = args
      .slice(0, 6)
      .map((side): Side => (side === null ? null : flag(side, "border side")));
    const line = { s: 1, cl: { rgb: "#000000" } };
    if (args.length === 8) {
      line.cl = { rgb: colour(args[6], "border colour") ?? "#000000" };
      line.s = args[7] === null ? 1 : LINES[context.enums.read("BorderStyle", args[7])];
    }
    changeCells(
      context.book,
      area.sheetId,
      area,
      (row, column, cell) => {
        const sides: Readonly<Record<"t" | "l" | "b" | "r", Side | undefined>> = {
          t: row === 0 ? top : horizontal,
          l: column === 0 ? left : vertical,
          b: row === area.rows - 1 ? bottom : horizontal,
          r: column === area.columns - 1 ? right : vertical,
        };
        // A side that is null stays as it is; false takes the line away.
        const drawn = Object.entries(sides).filter(([, side]) => side !== null);
        const bd = Object.fromEntries(drawn.map(([key, side]) => [key, side ? { ...line } : null])) as IBorderData;
        return drawn.length > 0 ? styleChange(cell, { bd } as IStyleData) : undefined;
      },
      { styleOnly: true },
    );
    return self();
  });
  return { writes: { setBorder } };
}
