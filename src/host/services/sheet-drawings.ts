/** Sheet: charts and pictures over the cells. */
import { wholeNumber } from "./arguments";
import { chartBuilder, chartObject, NEW_CHART } from "./charts";
import type { Context } from "./context";
import { imageObject, pictureOf } from "./images";
import { areaAt } from "./range";
import { type Members, mismatch, overloads } from "./strict";

export function sheetDrawings(context: Context, sheetId: string): Members {
  const { drawings, handles } = context;
  return {
    local: { newChart: () => chartBuilder(context, NEW_CHART, false) },
    reads: {
      getCharts: () => drawings.chartsOf(sheetId).map((chart) => chartObject(context, chart)),
      getImages: () => drawings.picturesOf(sheetId).map((picture) => imageObject(context, picture)),
    },
    writes: {
      insertChart: (chart: unknown) => {
        const draft = handles.read("EmbeddedChart", chart).chart;
        areaAt(context, sheetId, draft.row + 1, draft.column + 1, 1, 1);
        drawings.addChart(sheetId, draft);
      },
      updateChart: (chart: unknown) => {
        drawings.replaceChart(sheetId, handles.read("EmbeddedChart", chart).chart);
      },
      removeChart: (chart: unknown) => {
        drawings.removeChart(sheetId, handles.read("EmbeddedChart", chart).chart.id);
      },
      insertImage: overloads((...args: unknown[]) => {
        if (args.length !== 3 && args.length !== 5) throw new Error(mismatch(args, "Sheet.insertImage"));
        const picture = pictureOf(handles.read("Blob", args[0]));
        const { row, column } = areaAt(context, sheetId, args[2], args[1], 1, 1);
        const [offsetX, offsetY] = [args[3] ?? 0, args[4] ?? 0].map((offset) => wholeNumber(offset, "offset"));
        const added = drawings.addPicture({
          ...picture,
          sheetId,
          row,
          column,
          offsetX: offsetX!,
          offsetY: offsetY!,
          altTitle: "",
          altDescription: "",
        });
        return imageObject(context, added);
      }),
    },
  };
}
