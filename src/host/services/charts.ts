/** EmbeddedChart and its builders: enums are objects, and titles exist only after asScatterChart. */
import { a1Of } from "../values/a1";
import { carried } from "../values/payload";
import { colour, flag, list, number, text, wholeNumber } from "./arguments";
import type { Context } from "./context";
import type { EnumMember } from "./enums";
import type { ChartDraft } from "./handles";
import { rangeObject } from "./range";
import type { Methods } from "./strict";

export const NEW_CHART: ChartDraft = {
  id: null,
  type: "",
  options: {},
  areas: [],
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
};

export function chartObject(context: Context, chart: ChartDraft): object {
  const made = context.strict.object("EmbeddedChart", "spreadsheet", {
    local: {
      modify: () => chartBuilder(context, chart, false),
      getChartId: () => chart.id,
      getRanges: () =>
        chart.areas.filter((area) => context.book.has(area.sheetId)).map((area) => rangeObject(context, area)),
      getOptions: () =>
        context.strict.object("ChartOptions", "spreadsheet", {
          local: { get: (path: unknown) => chart.options[text(path, "option")] ?? null },
        }),
      getContainerInfo: () =>
        context.strict.object("ContainerInfo", "spreadsheet", {
          local: {
            getAnchorRow: () => chart.row + 1,
            getAnchorColumn: () => chart.column + 1,
            getOffsetX: () => chart.offsetX,
            getOffsetY: () => chart.offsetY,
          },
        }),
    },
  });
  return context.handles.add("EmbeddedChart", made, { chart });
}

export function chartBuilder(context: Context, from: ChartDraft, scatter: boolean): object {
  let draft = from;
  const change = (part: Partial<ChartDraft>) => {
    draft = { ...draft, ...part };
    return builder;
  };
  const option = (path: string, value: unknown) => change({ options: { ...draft.options, [path]: value } });
  const name = scatter ? "EmbeddedScatterChartBuilder" : "EmbeddedChartBuilder";
  const builder: object = context.strict.object(name, "spreadsheet", {
    local: {
      ...(scatter ? scatterMembers(context, option) : {}),
      setChartType: (type: unknown) => change({ type: context.enums.read("ChartType", type) }),
      ...Object.fromEntries(
        KINDS.map((kind) => [
          `as${kind}Chart`,
          () => chartBuilder(context, { ...draft, type: kind.toUpperCase() }, kind === "Scatter"),
        ]),
      ),
      addRange: (range: unknown) => {
        const area = context.handles.read("Range", range);
        // One that is there already counts once.
        const known = draft.areas.some((other) => other.sheetId === area.sheetId && a1Of(other) === a1Of(area));
        return known ? builder : change({ areas: [...draft.areas, area] });
      },
      removeRange: (range: unknown) => {
        const area = context.handles.read("Range", range);
        return change({
          areas: draft.areas.filter((other) => other.sheetId !== area.sheetId || a1Of(other) !== a1Of(area)),
        });
      },
      getRanges: () => draft.areas.map((area) => rangeObject(context, area)),
      getChartType: () => context.enums.object("ChartType", draft.type as EnumMember<"ChartType">),
      clearRanges: () => change({ areas: [] }),
      setOption: (path: unknown, value: unknown) => {
        for (const [each, part] of dotted(text(path, "option"), carried(value, { Array, Object }, "value"))) {
          option(each, part);
        }
        return builder;
      },
      setPosition: (row: unknown, column: unknown, offsetX: unknown, offsetY: unknown) =>
        change({
          row: wholeNumber(row, "anchor row") - 1,
          column: wholeNumber(column, "anchor column") - 1,
          offsetX: wholeNumber(offsetX, "offset"),
          offsetY: wholeNumber(offsetY, "offset"),
        }),
      setNumHeaders: (headers: unknown) => option("numHeaders", wholeNumber(headers, "number of headers")),
      setMergeStrategy: (strategy: unknown) =>
        option("mergeStrategy", context.enums.read("ChartMergeStrategy", strategy)),
      setTransposeRowsAndColumns: (transpose: unknown) =>
        option("transposeRowsAndColumns", flag(transpose, "transpose")),
      setHiddenDimensionStrategy: (strategy: unknown) => {
        const given = context.enums.read("ChartHiddenDimensionStrategy", strategy);
        if (refusesHiddenDimensions.includes(draft.type)) {
          throw new Error(
            `Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.${name}.`,
          );
        }
        return option("hiddenDimensionStrategy", given);
      },
      build: () => {
        if (draft.type === "") throw new Error("A chart needs a type.");
        // A position outside of any sheet would only be noticed by its absence.
        if (draft.row < 0 || draft.column < 0) throw new Error("The chart's position is 1-based.");
        return chartObject(context, draft);
      },
    },
  });
  return builder;
}

/** Each has a builder of its own; titles and axes are implemented for the scatter chart's. */
const KINDS = ["Area", "Bar", "Column", "Combo", "Histogram", "Line", "Pie", "Scatter", "Table"] as const;

/** Types of chart for which the call throws, as seen in live Apps Script. */
const refusesHiddenDimensions: readonly string[] = ["PIE", "TABLE"];

/** An option whose value is an object is an option for each of its parts. */
function dotted(path: string, value: unknown): [path: string, value: unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => dotted(`${path}.${key}`, part));
}

/** The typed setters, each as the option that a recorded macro has for it. */
function scatterMembers(context: Context, option: (path: string, value: unknown) => object): Methods {
  const range = (axis: string) => (start: unknown, end: unknown) => {
    option(`${axis}.viewWindow.min`, number(start, "start"));
    return option(`${axis}.viewWindow.max`, number(end, "end"));
  };
  return {
    setTitle: (title: unknown) => option("title", text(title, "title")),
    setXAxisTitle: (title: unknown) => option("hAxis.title", text(title, "title")),
    setYAxisTitle: (title: unknown) => option("vAxes.0.title", text(title, "title")),
    setXAxisRange: range("hAxis"),
    setYAxisRange: range("vAxes.0"),
    setColors: (colours: unknown) =>
      option(
        "colors",
        list(colours, "colours").map((value) => colour(value, "colour")),
      ),
    setBackgroundColor: (value: unknown) => option("backgroundColor", colour(value, "background")),
    setLegendPosition: (position: unknown) =>
      option("legend.position", context.enums.read("Position", position).toLowerCase()),
    setPointStyle: (style: unknown) => option("pointStyle", context.enums.read("PointStyle", style).toLowerCase()),
  };
}
