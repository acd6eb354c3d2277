import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../src/core/cells/cell";
import { sheetSource } from "../../../src/core/cells/source";
import type { Settings } from "../../../src/core/model/settings";
import { problemText } from "../../../src/core/problem/problem";
import { defaultOptions } from "../../../src/core/settings/default-options";
import { defaultSegments } from "../../../src/core/settings/default-segments";
import { readSettings } from "../../../src/core/settings/read-settings";
import { settingsGrid } from "../../../src/core/settings/settings-grid";

const criteria: Cell[][] = [
  ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
  ["営業人数", "ポテンシャル", 2, "線形", 0, 50, ""],
  ["受注件数", "実績", "", "", "", "", ""],
];

function read(cells: Grid) {
  const outcome = readSettings(sheetSource(cells, "マップ設定"));
  return outcome.ok
    ? { settings: outcome.value.settings, messages: [] }
    : { settings: null, messages: outcome.problems.map((problem) => problemText(problem, "ja")) };
}

/** The criteria with one more row. */
const withRow = (...row: readonly Cell[]) => read([...criteria, [...row, "", "", "", ""].slice(0, 7)]);

/** The criteria with options beside them. */
const withOptions = (...options: readonly (readonly [Cell, Cell])[]) =>
  read(
    Array.from({ length: Math.max(criteria.length, options.length + 1) }, (_, at) => [
      ...(criteria[at] ?? ["", "", "", "", "", "", ""]),
      "",
      ...(at === 0 ? ["項目", "値"] : (options[at - 1] ?? ["", ""])),
    ]),
  );

describe("a settings sheet", () => {
  it("means weight 1 and the linear scale where they are blank", () => {
    expect(read(criteria).settings?.criteria[1]).toMatchObject({ weight: 1, scale: "linear", low: null, high: null });
  });

  it("is found under other rows, with its columns in another order, and in English", () => {
    const { settings } = read([
      ["our map"],
      ["Weight", "Axis", "Column"],
      [1, "potential", "Reps"],
      [3, "実績", "Orders"],
      ["x"].slice(1),
    ]);
    expect(settings).toBeNull();
    const whole = read([
      ["our map", "", "", "", "", ""],
      ["Scale", "Weight", "Axis", "Column", "Low", "High"],
      ["rank", 1, "potential", "Reps", "", ""],
      ["", "", "", "", "", ""],
      ["有無", 3, "実績", "Orders", "", ""],
    ]);
    expect(whole.settings).toMatchObject({
      locale: "en",
      criteria: [
        { column: "Reps", axis: "potential", scale: "rank" },
        { column: "Orders", axis: "results", scale: "yesno", weight: 3 },
      ],
    });
  });

  it("reads back what it was written from, in either language", () => {
    for (const locale of ["ja", "en"] as const) {
      const settings: Settings = {
        ...defaultOptions,
        partnerColumn: "会社",
        profileSheet: "一覧",
        potentialCut: { kind: "top", percent: 30 },
        resultsCut: { kind: "natural" },
        missing: "zero",
        asOf: 20_000,
        overrideColumn: "補正",
        criteria: [
          {
            column: "規模",
            axis: "potential",
            weight: 1.5,
            scale: "levels",
            low: null,
            high: null,
            levels: [
              { label: "大手", points: 100 },
              { label: "中小", points: 30 },
            ],
          },
          {
            column: "業種",
            axis: "potential",
            weight: 0,
            scale: "match",
            low: null,
            high: null,
            levels: [{ label: "製造", points: null }],
          },
          { column: "受注", axis: "results", weight: 1, scale: "log", low: 0, high: 90, levels: [] },
        ],
        segments: defaultSegments(locale),
        locale,
      };
      expect(read(settingsGrid(settings)).settings).toEqual(settings);
    }
  });

  it("reads options in either language, and cuts as people write them", () => {
    const { settings } = withOptions(
      ["ポテンシャルの境界", "上位３０％"],
      ["Results cut", "median"],
      ["欠損値", "zero"],
    );
    expect(settings).toMatchObject({
      potentialCut: { kind: "top", percent: 30 },
      resultsCut: { kind: "median" },
      missing: "zero",
    });
  });

  it.each<[string, readonly Cell[], RegExp]>([
    ["weight", ["研修", "実績", "abc"], /「研修」の重み 「abc」.*C4/],
    ["negative weight", ["研修", "実績", -1], /重み 「-1」.*0 以上/],
    ["axis", ["研修", "横"], /軸 「横」.*B4.*ポテンシャル.*実績/],
    ["scale", ["研修", "実績", 1, "直線"], /尺度 「直線」.*D4.*線形、対数/],
    ["bound", ["研修", "実績", 1, "線形", "少し"], /下限・上限 「少し」.*E4/],
    ["equal bounds", ["研修", "実績", 1, "線形", 5, 5], /下限と上限がどちらも 5/],
    ["negative log bound", ["研修", "実績", 1, "対数", -1], /対数.*「-1」/],
    ["days in the wrong order", ["研修", "実績", 1, "新しさ", 400], /下限の日数は上限より/],
    ["points above 100", ["研修", "実績", 1, "段階", "", "", "大=120"], /「大=120」.*G4/],
    ["level without points", ["研修", "実績", 1, "段階", "", "", "大, 小=0"], /「大」.*ラベル=0〜100/],
    [
      "targets with and without points",
      ["研修", "実績", 1, "一致", "", "", "製造=60, 小売"],
      /「小売」だけ点数がありません/,
    ],
    ["match without targets", ["研修", "実績", 1, "一致"], /狙いの語/],
    ["row without a column", ["", "実績", 1], /A4 が空欄/],
  ])("names the cell and what is allowed: %s", (_what, row, message) => {
    expect(withRow(...row).messages.join("\n")).toMatch(message);
  });

  it("tells everything that is wrong at once", () => {
    const { messages } = read([
      ["列", "軸", "重み", "尺度", "下限", "上限", "段階"],
      ["営業人数", "ポテンシャル", "abc", "直線", "", "", ""],
      ["受注件数", "縦", 1, "", "", "", ""],
    ]);
    expect(messages).toHaveLength(3);
  });

  it("refuses options that it does not know, twice the same one, and cuts out of range", () => {
    expect(withOptions(["境い目", 50]).messages[0]).toMatch(/項目 「境い目」.*ポテンシャルの境界/);
    expect(withOptions(["欠損値", "除外"], ["Missing", "zero"]).messages[0]).toMatch(/2 回/);
    for (const cut of ["top 300%", "上位0%", 101, -1, "多め"]) {
      expect(withOptions(["実績の境界", cut]).messages[0]).toMatch(/実績の境界.*上位30%/);
    }
  });

  it("needs a criterion with a weight on each axis", () => {
    expect(read(criteria.slice(0, 2)).messages[0]).toMatch(/「実績」の評価項目が 1 つもありません/);
    expect(read([...criteria.slice(0, 2), ["受注件数", "実績", 0, "", "", "", ""]]).messages[0]).toMatch(/すべて 0/);
  });
});
