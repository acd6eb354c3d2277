import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/core/cells/cell";
import type { Criterion } from "../../../src/core/model/criterion";
import { readingsOf } from "../../../src/core/profile/column-reading/readings";
import type { Profile } from "../../../src/core/profile/profile";
import { axisScores } from "../../../src/core/score/axis-scores";
import { readingsWithoutColumn, scoredProfile } from "../../../src/core/score/scored-profile";

const today = 20_783;

function profileOf(columns: Readonly<Record<string, readonly Cell[]>>): Profile {
  const headers = ["企業名", ...Object.keys(columns)];
  const count = Object.values(columns)[0]?.length ?? 0;
  const rows = Array.from({ length: count }, (_, at) => [
    `社${at}`,
    ...Object.values(columns).map((cells) => cells[at]),
  ]);
  return {
    source: { cells: [headers, ...rows], sheet: "一覧", row: 0, column: 0 },
    headerRow: 0,
    topRow: 0,
    columns: headers.map((header, at) => ({ header, at })),
    partnerColumn: { header: "企業名", at: 0 },
    partners: rows.map((_, at) => ({ row: at + 1, name: `社${at}` })),
    leftOut: [],
    notices: [],
    problems: [],
  } as Profile;
}

const scoredOf = (profile: Profile) => scoredProfile(readingsOf(profile, { locale: "ja", dayOrder: "mdy" }, []));

const criterion = (column: string, given: Partial<Criterion> = {}): Criterion => ({
  column,
  axis: "potential",
  weight: 1,
  scale: "linear",
  low: null,
  high: null,
  levels: [],
  ...given,
});

describe("a column under a criterion", () => {
  const profile = profileOf({
    営業人数: [10, "", 5, "多い", "少し", "#N/A", 1, 2, 3, 4, 8],
    備考: Array(11).fill(""),
    受注件数: Array(11).fill(""),
    等級: ["A", "X", "X", "B", "C", "D", "A", "A", "A", "A", "A"],
  });
  const scored = scoredOf(profile);
  const under = (given: Criterion) => scored.scoresOf(given, today);

  it("has points and values by partner, and its bad cells by reason, each text once", () => {
    const found = under(criterion("営業人数"));
    expect([...(found?.points ?? [])].slice(0, 3)).toEqual([100, Number.NaN, 50]);
    expect([...(found?.values ?? [])].slice(0, 3)).toEqual([10, Number.NaN, 5]);
    expect([...(found?.shows ?? [])].slice(0, 3)).toEqual([1, 0, 1]);
    expect(found?.refusal).toBeNull();
    expect(found?.problems).toEqual([
      {
        code: "badCells",
        column: "営業人数",
        why: "badNumber",
        allowed: [],
        texts: ["多い", "少し"],
        places: [
          { sheet: "一覧", cell: "B5" },
          { sheet: "一覧", cell: "B6" },
        ],
      },
      {
        code: "badCells",
        column: "営業人数",
        why: "errorCell",
        allowed: [],
        texts: ["#N/A"],
        places: [{ sheet: "一覧", cell: "B7" }],
      },
    ]);
    expect(under(criterion("等級", { scale: "levels" }))?.problems).toEqual([
      {
        code: "badCells",
        column: "等級",
        why: "badLabel",
        allowed: ["A", "B", "C", "D", "◎", "○", "△", "×"],
        texts: ["X"],
        places: [
          { sheet: "一覧", cell: "E3" },
          { sheet: "一覧", cell: "E4" },
        ],
      },
    ]);
  });

  it("is found by its header in any width and case, or not at all", () => {
    expect(under(criterion(" 営業人数 "))?.column.header).toBe("営業人数");
    expect(under(criterion("営業"))).toBeUndefined();
  });

  it("that is blank says so on potential, and is not used on results", () => {
    expect(under(criterion("備考"))).toMatchObject({
      refusal: null,
      notices: [{ code: "emptyColumn", column: "備考" }],
      problems: [],
    });
    const results = under(criterion("受注件数", { axis: "results" }));
    expect(results).toMatchObject({
      refusal: { why: "empty" },
      notices: [{ code: "columnNotUsed", column: "受注件数", refusal: { why: "empty" } }],
      problems: [],
    });
  });

  it("is worked out once for a question, and anew for another", () => {
    const first = under(criterion("営業人数"));
    expect(under(criterion("営業人数", { weight: 9 }))).toBe(first);
    expect(scored.scoresOf(criterion("営業人数"), today + 1)).toBe(first);
    for (const other of [
      { axis: "results" },
      { scale: "rank" },
      { low: 1 },
      { high: 9 },
      { levels: [{ label: "a", points: 1 }] },
    ] as const) {
      expect(under(criterion("営業人数", other))).not.toBe(first);
    }
    const recency = criterion("営業人数", { scale: "recency" });
    expect(scored.scoresOf(recency, today)).not.toBe(scored.scoresOf(recency, today + 1));
  });

  it("keeps a bounded number of answers", () => {
    const first = under(criterion("営業人数", { high: 5000 }));
    for (let high = 1; high < 300; high += 1) under(criterion("営業人数", { high }));
    expect(under(criterion("営業人数", { high: 5000 }))).not.toBe(first);
    const last = under(criterion("営業人数", { high: 299 }));
    expect(under(criterion("営業人数", { high: 299 }))).toBe(last);
  });
});

describe("a column that is read by a decision", () => {
  it("tells it", () => {
    const found = scoredOf(profileOf({ 受注件数: ["", 4, 8] })).scoresOf(
      criterion("受注件数", { axis: "results" }),
      today,
    );
    expect(found?.notices).toMatchObject([{ code: "columnRead", column: "受注件数", decisions: [{ what: "blanks" }] }]);
  });

  it("that refuses it tells the reason", () => {
    const found = scoredOf(profileOf({ 営業人数: ["多い", "少し", 5] })).scoresOf(criterion("営業人数"), today);
    expect(found).toMatchObject({
      refusal: { why: "unreadable" },
      notices: [{ code: "columnNotUsed", column: "営業人数", refusal: { why: "unreadable" } }],
      problems: [],
    });
    expect([...(found?.points ?? [])].every(Number.isNaN)).toBe(true);
  });
});

describe("a reading in the settings", () => {
  it("for a column that is not there is told with the name that was meant", () => {
    const profile = profileOf({ 年商: [1], 従業員数: [2] });
    expect(readingsWithoutColumn(profile, [{ column: "年商" }, { column: "従業員" }, { column: "x" }])).toEqual([
      { code: "readingWithoutColumn", column: "従業員", near: "従業員数" },
      { code: "readingWithoutColumn", column: "x", near: null },
    ]);
  });
});

describe("an axis score", () => {
  const points = (...values: number[]) => Float64Array.from(values);
  const criteria = [
    { weight: 2, points: points(80, Number.NaN, Number.NaN) },
    { weight: 1, points: points(100, 100, Number.NaN) },
  ];
  it("is the weighted mean of what is there, to nine decimals", () => {
    expect([...axisScores(criteria, "ignore", 3)]).toEqual([86.666666667, 100, Number.NaN]);
    expect([...axisScores([], "ignore", 1)]).toEqual([Number.NaN]);
    expect([...axisScores([{ weight: 0, points: points(5) }], "ignore", 1)]).toEqual([Number.NaN]);
  });

  it("counts what is missing as 0 where the settings say so", () => {
    expect([...axisScores(criteria, "zero", 3)]).toEqual([86.666666667, 33.333333333, 0]);
  });
});
