import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import { parseDay } from "../../../src/core/cells/day";
import type { Criterion } from "../../../src/core/model/criterion";
import { type Scale, scales, scaleTraits } from "../../../src/core/model/scale";
import { pointsOf } from "../../../src/core/score/points";
import { type ReadingOptions, reading } from "../profile/column-reading/reading";

const today = parseDay("2026/11/01") ?? 0;

function scored(
  scale: Scale,
  cells: readonly Cell[],
  given: Partial<Criterion> = {},
  header = "c",
  options: ReadingOptions = {},
) {
  const criterion = {
    column: "c",
    axis: "potential",
    weight: 1,
    scale,
    low: null,
    high: null,
    levels: [],
    ...given,
  } as const;
  const { points, shows, faults, decisions, refusal } = pointsOf({
    criterion,
    reading: reading(header, cells, options),
    asOf: today,
  });
  return {
    points: [...points].map((value) => (Number.isNaN(value) ? null : Math.round(value * 10) / 10)),
    bad: faults.map(({ index, code }) => `${index}:${code}`),
    shows: [...shows],
    decisions: decisions.map(({ what }) => what),
    refusal: refusal?.why ?? null,
  };
}

describe("linear", () => {
  it("runs from 0 to the maximum unless bounds are given", () => {
    expect(scored("linear", [0, 5, 10]).points).toEqual([0, 50, 100]);
    expect(scored("linear", [-10, 0, 10]).points).toEqual([0, 50, 100]);
    expect(scored("linear", [10, 60], { low: 20, high: 50 }).points).toEqual([0, 100]);
  });

  it("makes smaller better when low is above high", () => {
    expect(scored("linear", [10, 20, 30], { low: 30, high: 10 }).points).toEqual([100, 50, 0]);
  });

  it("gives 0 to a column without spread or below its low while a default is in play", () => {
    expect(scored("linear", [0, 0]).points).toEqual([0, 0]);
    expect(scored("linear", [10, 20], { low: 50 }).points).toEqual([0, 0]);
    expect(scored("linear", [7, 7]).points).toEqual([100, 100]);
    expect(scored("linear", [10, 20], { low: 20 }).points).toEqual([0, 0]);
    expect(scored("linear", [-3, 5], { high: -1 }).points).toEqual([0, 100]);
    expect(scored("linear", [-3, 5], { high: -4 }).points).toEqual([0, 0]);
    expect(scored("linear", [0, 0], { low: 0, high: 0 }).points).toEqual([0, 0]);
    // No bound is above the other: what the cells show counts.
    expect(scored("linear", [1, 2], { low: 0, high: 0.5 })).toMatchObject({ points: [100, 100], shows: [1, 1] });
  });

  it("counts missing, bad and error cells as missing and reports the latter two", () => {
    expect(scored("linear", ["", "-", "未定", "N/A", "多い", "#N/A", true, 4, 4, 4, 2, 1])).toMatchObject({
      points: [null, null, null, null, null, null, null, 100, 100, 100, 50, 25],
      bad: ["4:badNumber", "5:errorCell", "6:badNumber"],
    });
  });
});

describe("log", () => {
  it("is linear on ln(1+v) and refuses negatives", () => {
    expect(scored("log", [0, 9, 99, -1])).toMatchObject({ points: [0, 50, 100, null], bad: ["3:negativeLog"] });
  });

  it("takes its bounds on the same scale", () => {
    expect(scored("log", [9, 99, 999], { low: 9, high: 999 }).points).toEqual([0, 50, 100]);
    expect(scored("log", [9, 99, 999], { low: 999, high: 9 })).toMatchObject({
      points: [100, 50, 0],
      shows: [0, 0, 0],
    });
    expect(scored("log", [9, 99], { low: 9 }).points).toEqual([0, 100]);
    expect(scored("log", [0, 9], { high: 99 }).points).toEqual([0, 50]);
  });
});

describe("rank", () => {
  it("shares the places of ties", () => {
    expect(scored("rank", [10, 20, 20, 30]).points).toEqual([0, 50, 50, 100]);
    expect(scored("rank", [10, "", "未定"]).points).toEqual([50, null, null]);
    expect(scored("rank", [30, 10, 20, 10, ""]).points).toEqual([100, 16.7, 66.7, 16.7, null]);
    const smaller = { choice: { smallerIsBetter: true } };
    expect(scored("rank", [10, 20, 20, 40], {}, "c", smaller)).toMatchObject({
      points: [100, 50, 50, 0],
      shows: [0, 0, 0, 0],
    });
  });
});

describe("yesno", () => {
  it("reads marks and words of both languages", () => {
    const yes = ["TRUE", true, "はい", "有", "あり", "○", "〇", "◯", "yes", "Y", 1, "１"];
    const no = ["FALSE", false, "いいえ", "無", "なし", "×", "no", "n", 0];
    expect(scored("yesno", yes).points).toEqual(yes.map(() => 100));
    expect(scored("yesno", no).points).toEqual(no.map(() => 0));
    expect(scored("yesno", ["たぶん", "", "有", "無"])).toMatchObject({
      points: [null, null, 100, 0],
      bad: ["0:badYesNo"],
    });
  });
});

describe("levels", () => {
  it("has letters and marks without being told", () => {
    expect(scored("levels", ["A", "b", "Ｃ", "D", "◎", "○", "〇", "△", "×", "E"])).toMatchObject({
      points: [100, 67, 33, 0, 100, 67, 67, 33, 0, null],
      bad: ["9:badLabel"],
    });
  });

  it("takes the labels that the settings give, even one that otherwise means missing", () => {
    const levels = [
      { label: "大手", points: 100 },
      { label: "未定", points: 10 },
    ];
    expect(scored("levels", ["大手", "未定", "A", "-"], { levels })).toMatchObject({
      points: [100, 10, null, null],
      bad: ["2:badLabel"],
    });
  });

  it("know a label by what stands before a remark", () => {
    expect(scored("levels", ["A(暫定)", "B", "C", "E(暫定)"])).toMatchObject({
      points: [100, 67, 33, null],
      bad: ["3:badLabel"],
    });
  });

  it("say which labels are allowed", () => {
    const allowed = (levels: Criterion["levels"]) => {
      const criterion = {
        column: "c",
        axis: "potential",
        weight: 1,
        scale: "levels",
        low: null,
        high: null,
        levels,
      } as const;
      return pointsOf({ criterion, reading: reading("c", ["A"]), asOf: today }).allowed;
    };
    expect(allowed([])).toEqual(["A", "B", "C", "D", "◎", "○", "△", "×"]);
    expect(allowed([{ label: "大手", points: 100 }])).toEqual(["大手"]);
  });

  it("tell error cells from labels that nobody knows", () => {
    expect(scored("levels", ["A", "B", "C", "#N/A", "E"])).toMatchObject({ bad: ["3:errorCell", "4:badLabel"] });
  });

  it("give 0 to blanks where the user says that blank is no, and leave words for missing alone", () => {
    const no = { choice: { blanks: "no" } } as const;
    expect(scored("levels", ["A", "", "未定", null], {}, "c", no)).toMatchObject({
      points: [100, 0, null, 0],
      decisions: ["blanks"],
    });
    expect(scored("levels", ["A", "B"], {}, "c", no).decisions).toEqual([]);
    expect(scored("levels", ["A", ""]).points).toEqual([100, null]);
  });

  it("have the points that the user gave to a word, also to one that means missing; 0 shows nothing", () => {
    const words = [
      { text: "未定", means: 40 },
      { text: "解約", means: 0 },
      { text: "保留", means: "missing" },
    ] as const;
    const found = scored("levels", ["未定", "解約", "保留", "A"], {}, "c", { choice: { words } });
    expect(found).toMatchObject({ points: [40, 0, null, 100], shows: [1, 0, 0, 1], bad: [], refusal: null });
    expect(scored("linear", ["解約", 4], {}, "c", { choice: { words } })).toMatchObject({
      points: [0, 100],
      shows: [0, 1],
    });
  });
});

describe("match", () => {
  const levels = [
    { label: "製造", points: 60 },
    { label: "小売", points: 50 },
  ];
  it("adds up the targets among the items, at most 100", () => {
    expect(scored("match", ["製造、小売", "金融/製造", "製造業", "卸・小売\n物流", ""], { levels }).points).toEqual([
      100,
      60,
      0,
      50,
      null,
    ]);
  });

  it("shares 100 among targets without points", () => {
    const bare = levels.map(({ label }) => ({ label, points: null }));
    expect(scored("match", ["製造", "製造；小売", "農業"], { levels: bare }).points).toEqual([50, 100, 0]);
  });
});

describe("recency", () => {
  it("falls from 100 to 0 over a year", () => {
    const cells = ["2026/11/01", "2025/11/01", new Date(2026, 4, 2), "2024-01-01", "令和8年11月1日", "先月"];
    const { points, bad } = scored("recency", cells);
    expect(points[0]).toBe(100);
    expect(points[1]).toBe(0);
    expect(points[2]).toBeCloseTo(49.9, 0);
    expect(points.slice(3)).toEqual([0, 100, null]);
    expect(bad).toEqual(["5:badDay"]);
  });

  it("keeps full points up to Low days", () => {
    expect(scored("recency", ["2026/10/22", "2026/10/12"], { low: 10, high: 30 }).points).toEqual([100, 50]);
  });
});

describe.each(scales)("what is said of %s", (scale) => {
  const { reads, bounds, levels } = scaleTraits[scale];
  const columns = {
    numbers: [1, 4, 9, 16],
    days: ["2026/10/22", "2026/9/1", "2026/1/1"],
    yesNo: ["有", "無"],
    words: ["A", "B", "C"],
  };
  // A scale of targets has none to go by otherwise.
  const labels = levels === "targets" ? [{ label: "A", points: 50 }] : [];
  const pointsUnder = (given: Partial<Criterion>) => scored(scale, columns[reads], { levels: labels, ...given }).points;
  const plain = pointsUnder({});

  it("is how it reads cells", () => {
    expect(plain).not.toContain(null);
    for (const other of ["numbers", "days", "yesNo", "words"] as const) {
      if (reads === "words" || other === reads) continue;
      expect(scored(scale, columns[other]).points, other).toEqual(columns[other].map(() => null));
    }
  });

  it("is whether Low, High and Levels say anything", () => {
    const changes = (given: Partial<Criterion>) => pointsUnder(given).join() !== plain.join();
    expect(changes({ low: 5, high: 12 })).toBe(bounds !== null);
    expect(changes({ levels: [{ label: "A", points: 30 }] })).toBe(levels !== null);
  });
});

describe.each(scales.filter((scale) => scaleTraits[scale].bounds === "values"))("the curve of %s", (scale) => {
  const { curve } = scaleTraits[scale];

  it("is what its points follow between Low and High", () => {
    const half = curve.back((curve.of(1) + curve.of(9)) / 2);
    expect(scored(scale, [half, 1, 9], { low: 1, high: 9 }).points).toEqual([50, 0, 100]);
    expect(scored(scale, [-1, 1, 4, 9]).points[0] !== null).toBe(curve.takesNegative);
  });
});
