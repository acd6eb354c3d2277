/** RangeList: several ranges of a sheet that get one look in one call. */
import { list } from "./arguments";
import type { Context } from "./context";
import { refuseProtected } from "./protected";
import { areaOfA1 } from "./range";
import { rangeStyles } from "./range-styles";
import { writeValues } from "./range-values";
import type { Methods } from "./strict";

const setters = [
  "setBackground",
  "setFontColor",
  "setFontSize",
  "setFontWeight",
  "setHorizontalAlignment",
  "setNumberFormat",
  "setVerticalAlignment",
  "setWrapStrategy",
] as const;

export function rangeList(context: Context, sheetId: string, addresses: unknown): object {
  const areas = list(addresses, "a1Notations").map((address) => areaOfA1(context, sheetId, address));
  if (areas.length === 0) throw new Error("A range list needs a range.");
  const self = () => made;
  const write = (name: (typeof setters)[number]) => (value: unknown) => {
    for (const area of areas) refuseProtected(context, sheetId, area)();
    for (const area of areas) {
      const setter = rangeStyles(context, area, self).writes?.[name] as ((given: unknown) => unknown) | undefined;
      setter?.(value);
    }
    return made;
  };
  const clearContent = () => {
    for (const area of areas) refuseProtected(context, sheetId, area)();
    for (const area of areas) writeValues(context, area, () => "");
    return made;
  };
  const writes = Object.fromEntries(setters.map((name) => [name, write(name)])) as Methods;
  const made: object = context.strict.object("RangeList", "spreadsheet", { writes: { ...writes, clearContent } });
  return made;
}
