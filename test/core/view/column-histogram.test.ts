import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import { evaluate } from "../../../src/core/evaluate/evaluate";
import type { Criterion } from "../../../src/core/model/criterion";
import { columnHistogram } from "../../../src/core/view/column-histogram";

function histogram(cells: readonly Cell[], scale: string, levels = "") {
  const outcome = evaluate({
    profile: sheetSource([["企業名", "列", "r"], ...cells.map((cell, at) => [`社${at}`, cell, 1])], "一覧"),
    settings: sheetSource(
      [
        ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
        ["列", "ポテンシャル", 1, scale, "", "", levels],
        ["r", "実績", 1, "線形", "", "", ""],
      ],
      "マップ設定",
    ),
    today: 20_800,
    locale: "ja",
    headerFirst: false,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return columnHistogram(outcome.value, outcome.value.settings.criteria[0] as Criterion, "ja");
}

const total = (bars: readonly { readonly partners: number }[]) => bars.reduce((sum, { partners }) => sum + partners, 0);

describe("the histogram of a column", () => {
  it("has numbers in twelve bins, with the points that they get", () => {
    const { isRange, bars, missing } = histogram([0, 10, "約20", 120, "", "多い"], "線形");
    expect(isRange).toBe(true);
    expect(bars).toHaveLength(12);
    expect(bars[0]).toEqual({ label: "0", partners: 1, points: 0 });
    expect(bars[11]).toEqual({ label: "120", partners: 1, points: 100 });
    expect(total(bars)).toBe(4);
    expect(missing).toBe(2);
  });

  it("takes steps of equal ratio for the log scale, and writes large numbers short", () => {
    const { bars } = histogram([1, 10, 100, 1000, 10_000, 100_000_000], "対数");
    expect(bars.filter(({ partners }) => partners > 0).length).toBeGreaterThan(4);
    expect(bars[11]?.label).toBe("1億");
  });

  it("has days in order", () => {
    const { isRange, bars } = histogram(["2026/1/5", "2026/11/1", "2026年11月3日", ""], "新しさ");
    expect(isRange).toBe(true);
    expect(bars[0]?.label).toBe("2026/01/05");
    expect(bars[11]?.partners).toBe(2);
  });

  it("has words by how often they come, and the rest together", () => {
    const { isRange, bars, missing } = histogram(
      ["大手", "大手", "大手", "中堅", "中堅", "a", "b", "c", "d", "e", "f", ""],
      "段階",
      "大手=100, 中堅=50, a=0, b=0, c=0",
    );
    expect(isRange).toBe(false);
    expect(bars.slice(0, 2)).toEqual([
      { label: "大手", partners: 3, points: 100 },
      { label: "中堅", partners: 2, points: 50 },
    ]);
    expect(bars[6]).toEqual({ label: "…", partners: 2, points: null });
    expect(missing).toBe(1);
  });

  it("is one bar where all values are the same, none where there are none", () => {
    expect(histogram([5, 5, 5], "線形").bars).toEqual([{ label: "5", partners: 3, points: expect.any(Number) }]);
    expect(histogram(["", ""], "線形")).toEqual({ isRange: false, bars: [], missing: 2 });
  });
});
