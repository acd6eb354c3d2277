import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/cells/cell";
import { evaluate } from "../../../../src/core/evaluate/evaluate";
import type { Evaluation } from "../../../../src/core/evaluate/evaluation";
import { chartBlock, chartColumns, chartSeries, chartSize } from "../../../../src/core/sheets/map/chart-block";
import { lines } from "../../../../src/core/sheets/map/layout";
import { chartLine, pictureLine, pictureSize } from "../../../../src/core/sheets/map/panel";

function evaluated(partners: readonly (readonly Cell[])[]): Evaluation {
  const cells = [["企業名", "営業人数", "競合取扱", "受注件数"], ...partners];
  const profile = { cells, sheet: "一覧", row: 0, column: 0 };
  const outcome = evaluate({ profile, settings: null, today: 20_700, locale: "ja", headerFirst: false });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const few = evaluated([
  ["東都システム", 40, "有", 0],
  ["=IMPORTXML(1)", 50, "無", 8],
  ["瀬戸内テック", 10, "無", 0],
  ["青葉ソリューション", 5, "無", 4],
]);

/** The block as the chart takes it: x, then series by header with the labels beside them. */
function drawn(evaluation: Evaluation) {
  const block = chartBlock(evaluation);
  const columns = chartColumns(block.length).map(({ row, rows, column }) =>
    block.slice(row, row + rows).map((line) => line[column] ?? ""),
  );
  const [x = [], ...others] = columns;
  const crosshair = others.pop() ?? [];
  const series = chartSeries.map((key, at) => ({
    key,
    name: others[at * 2]?.[0],
    points: (others[at * 2] ?? []).slice(1).flatMap((y, row) => {
      const label = others[at * 2 + 1]?.[row + 1] ?? "";
      return y === "" ? [] : [{ x: x[row + 1] as number, y: y as number, label: String(label) }];
    }),
  }));
  return { block, columns, x, series, crosshair };
}

describe("the native chart's data", () => {
  it("are as wide as their place on the sheet, and every column is as long as the first", () => {
    const { block, columns } = drawn(few);
    expect(block.every((row) => row.length === 5)).toBe(true);
    expect(new Set(columns.map((column) => column.length)).size).toBe(1);
  });

  it("have a series a segment, named as the settings name it, with its partners on its side of both lines", () => {
    for (const { key, name, points } of drawn(few).series) {
      expect(name).toBe(few.settings.segments[key].name);
      expect(points.length).toBe(few.segments.filter((segment) => segment === key).length);
      for (const { x, y } of points) {
        expect(x > 50).toBe(key === "activate" || key === "grow");
        expect(y > 50).toBe(key === "sustain" || key === "grow");
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x, y)).toBeLessThanOrEqual(100);
      }
    }
  });

  it("have the crosshair as points on both lines at 50, from edge to edge, and no partner in its series", () => {
    const { x, crosshair, series } = drawn(few);
    const points = crosshair.slice(1).flatMap((y, row) => (y === "" ? [] : [[x[row + 1], y]]));
    expect(points.every(([across, up]) => across === 50 || up === 50)).toBe(true);
    for (const edge of [
      [0, 50],
      [100, 50],
      [50, 0],
      [50, 100],
    ])
      expect(points).toContainEqual(edge);
    expect(points.length + series.flatMap((each) => each.points).length).toBe(x.length - 1);
  });

  it("name partners in text, whatever a name looks like", () => {
    const labels = drawn(few).series.flatMap(({ points }) => points.map(({ label }) => label));
    expect(labels).toContain("=IMPORTXML(1)");
  });

  it("name as many as have room, by priority: none over another or over a point", () => {
    const { series } = drawn(
      evaluated(
        Array.from({ length: 200 }, (_, at) => [`Crowded partner ${at}`, at % 60, at % 3 ? "有" : "無", at % 7]),
      ),
    );
    const points = series.flatMap((each) => each.points);
    const named = points.filter(({ label }) => label !== "");
    expect(named.length).toBeGreaterThan(3);
    // In pixels of a plot of 472 by 214.
    const box = ({ x, y, label }: { x: number; y: number; label: string }) => {
      const [across, up] = [x * 4.72, y * 2.14 + 12];
      return [across - label.length * 3.1, across + label.length * 3.1, up - 6.5, up + 6.5] as const;
    };
    for (const one of named) {
      const [left, right, bottom, top] = box(one);
      for (const other of named) {
        const [l, r, b, t] = box(other);
        expect(other === one || r <= left + 0.1 || right <= l + 0.1 || t <= bottom + 0.1 || top <= b + 0.1).toBe(true);
      }
      for (const { x, y } of points) {
        const isUnder = x * 4.72 > left && x * 4.72 < right && y * 2.14 > bottom && y * 2.14 < top;
        expect(isUnder).toBe(false);
      }
    }
  });
});

describe("picture and chart on the sheet", () => {
  it("stand above each other, the picture first, and end above the table", () => {
    const rowHeight = 21;
    expect(pictureLine * rowHeight + pictureSize.height).toBeLessThanOrEqual(chartLine * rowHeight);
    expect(chartLine * rowHeight + chartSize.height).toBeLessThanOrEqual(lines.count * rowHeight);
  });
});
