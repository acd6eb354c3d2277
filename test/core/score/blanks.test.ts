import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import type { Axis } from "../../../src/core/model/axis";
import type { ColumnChoice } from "../../../src/core/model/column-choice";
import type { Criterion } from "../../../src/core/model/criterion";
import type { Scale } from "../../../src/core/model/scale";
import { pointsOf } from "../../../src/core/score/points";
import { asOf, reading } from "../profile/column-reading/reading";

interface Given extends Partial<Criterion> {
  readonly choice?: Partial<ColumnChoice>;
}

function scored(header: string, axis: Axis, scale: Scale, cells: readonly Cell[], { choice, ...given }: Given = {}) {
  const criterion = { column: header, axis, weight: 1, scale, low: null, high: null, levels: [], ...given };
  const scores = pointsOf({ criterion, reading: reading(header, cells, choice ? { choice } : {}), asOf });
  return {
    points: [...scores.points].map((value) => (Number.isNaN(value) ? null : Math.round(value))),
    shows: [...scores.shows].join(""),
    decisions: scores.decisions.map((each) => (each.what === "blanks" ? `blanks ${each.as}` : each.what)),
    refusal: scores.refusal?.why ?? null,
  };
}

describe("blanks on results", () => {
  it("are 0 among numbers where no cell says 0", () => {
    for (const scale of ["linear", "log"] as const) {
      const { points, shows, decisions } = scored("受注件数", "results", scale, ["", 4, null, 4]);
      expect(points).toEqual([0, 100, 0, 100]);
      expect(shows).toBe("0101");
      expect(decisions).toEqual(["blanks zero"]);
    }
    expect(scored("受注件数", "results", "rank", ["", 4, 8]).points).toEqual([0, 50, 100]);
  });

  it("stay blanks for another criterion of the same column", () => {
    const column = reading("受注件数", ["", 4]);
    for (const axis of ["results", "potential"] as const) {
      const criterion = {
        column: "受注件数",
        axis,
        weight: 1,
        scale: "linear",
        low: null,
        high: null,
        levels: [],
      } as const;
      const { values } = pointsOf({ criterion, reading: column, asOf });
      expect([...(values ?? [])]).toEqual([axis === "results" ? 0 : Number.NaN, 4]);
    }
  });

  it.each([0, "0", "0件", "なし", "ゼロ"])("say nothing where a cell says %s", (zero) => {
    const { points, decisions } = scored("受注件数", "results", "linear", ["", 4, zero]);
    expect(points).toEqual([null, 100, 0]);
    expect(decisions).toEqual([]);
  });

  it("leave dashes and words for missing without a value", () => {
    expect(scored("受注件数", "results", "linear", ["", "-", "未定", 4]).points).toEqual([0, null, null, 100]);
  });

  it("are 'not yet' among days, as are dashes and なし", () => {
    const { points, shows, decisions } = scored("最終受注日", "results", "recency", [
      "",
      "-",
      "なし",
      "未定",
      "2019/1/1",
    ]);
    expect(points).toEqual([0, 0, 0, null, 0]);
    expect(shows).toBe("00001");
    expect(decisions).toEqual(["blanks notYet"]);
  });

  it("can have no data, and then that is told", () => {
    const missing = { choice: { blanks: "missing" } } as const;
    expect(scored("受注件数", "results", "linear", ["", 4], missing)).toMatchObject({
      points: [null, 100],
      decisions: ["blanks missing"],
    });
    expect(scored("最終受注日", "results", "recency", ["", "2026/11/26"], missing).points).toEqual([null, 100]);
    const no = { choice: { blanks: "no" } } as const;
    expect(scored("受注件数", "results", "linear", ["", 4, 0], no).points).toEqual([0, 100, 0]);
  });

  it("mean nothing on potential", () => {
    expect(scored("営業人数", "potential", "linear", ["", 4]).points).toEqual([null, 100]);
    expect(scored("最終訪問日", "potential", "recency", ["", "2026/11/26"]).points).toEqual([null, 100]);
    expect(scored("営業人数", "potential", "linear", ["", 4], { choice: { blanks: "no" } }).points).toEqual([0, 100]);
  });

  it("make no column of a blank one", () => {
    expect(scored("受注件数", "results", "linear", ["", ""]).points).toEqual([null, null]);
    expect(scored("最終受注日", "results", "recency", ["", "-"]).points).toEqual([null, null]);
  });
});

describe("a low left blank", () => {
  it("is 0 on results, 0 or the minimum on potential", () => {
    expect(scored("受注件数", "results", "linear", [-1, 0, 8]).points).toEqual([0, 0, 100]);
    expect(scored("営業人数", "potential", "linear", [-10, 0, 10]).points).toEqual([0, 50, 100]);
    expect(scored("受注件数", "results", "linear", [-4, -2]).points).toEqual([0, 0]);
  });
});

describe("what a criterion shows", () => {
  it("is a value above 0, whatever its points", () => {
    expect(scored("受注件数", "results", "linear", [-1, 0, 1, 1000], { low: 500 }).shows).toBe("0011");
    expect(scored("受注件数", "results", "rank", [0, 0, 2]).shows).toBe("001");
    expect(scored("競合取扱", "potential", "yesno", ["有", "無", ""]).shows).toBe("100");
    expect(scored("ランク", "potential", "levels", ["A", "C", "D"]).shows).toBe("110");
    expect(scored("最終受注日", "results", "recency", ["2001/1/1", "2026/11/26"]).shows).toBe("11");
  });

  it("is a day up to As of: one ahead of it shows nothing", () => {
    expect(scored("契約日", "results", "recency", ["2062/1/1", "2026/11/25"]).shows).toBe("01");
  });

  it("is nothing where smaller is better", () => {
    expect(scored("クレーム件数", "results", "linear", [0, 5], { low: 5, high: 0 })).toMatchObject({
      points: [100, 0],
      shows: "00",
    });
    const chosen = scored("クレーム件数", "results", "linear", [0, 5], { choice: { smallerIsBetter: true } });
    expect(chosen).toMatchObject({ points: [100, 0], shows: "00", decisions: ["smallerIsBetter"] });
  });
});

describe("bounds", () => {
  it("are read as a cell of the column would be", () => {
    const cells = [0, 250, "5億円", 1000];
    expect(scored("年商(百万円)", "potential", "linear", cells, { low: 0, high: 500 }).points).toEqual([
      0, 50, 100, 100,
    ]);
    const written = { high: { value: 5e8, text: "5億円" } };
    expect(scored("年商(百万円)", "potential", "linear", cells, { low: 0, high: 5e8, written }).points).toEqual([
      0, 50, 100, 100,
    ]);
    // What was written no longer holds for a bound that was moved.
    expect(scored("年商(百万円)", "potential", "linear", cells, { low: 0, high: 250, written }).points).toEqual([
      0, 100, 100, 100,
    ]);
    expect(scored("修了率", "potential", "linear", ["40%", "80%"], { low: 0, high: 0.8 }).points).toEqual([50, 100]);
  });
});

describe("words with points", () => {
  const words = [
    { text: "検討中", means: 50 },
    { text: "不明瞭", means: "missing" },
    { text: "契約済", means: "yes" },
  ] as const;
  it.each<[Scale, Cell]>([
    ["linear", 4],
    ["rank", 4],
    ["yesno", "有"],
    ["levels", "A"],
    ["recency", "2026/11/26"],
  ])("count on %s", (scale, other) => {
    const { points, shows } = scored("c", "results", scale, ["検討中", "不明瞭", "契約済", other], {
      choice: { words },
    });
    expect(points.slice(0, 3)).toEqual([50, null, 100]);
    expect(shows.slice(0, 3)).toBe("101");
  });
});

describe("a column that cannot be used", () => {
  it("has no points on any scale", () => {
    expect(scored("営業人数", "potential", "linear", ["多め", "少し", 5])).toEqual({
      points: [null, null, null],
      shows: "000",
      decisions: [],
      refusal: "unreadable",
    });
    expect(scored("ランク", "potential", "levels", ["X", "Y", "A"]).refusal).toBe("unreadable");
    expect(scored("競合取扱", "potential", "yesno", ["製品X", "製品Y"]).refusal).toBe("offered");
    expect(scored("年商", "potential", "log", [120, "3億円"]).refusal).toBe("unit");
  });
});
